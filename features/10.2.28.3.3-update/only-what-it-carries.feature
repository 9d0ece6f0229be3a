Feature: An UPDATE changes what it carries, and nothing else

  Clause 10.2.28.3.3.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/UPO/01 @10.2.28.3.3#01
  Scenario: What one UPDATE has written, the next one keeps
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | labels | ["first"] |
    Then the UPDATE is accepted (10.2.28.3.3#01, 9.6.76-2/labels#02)
    When the originator updates campaign "C" with:
      | version | 2.0.0 |
    Then the UPDATE is accepted (10.2.28.3.3#01, 9.6.76-2/version#02)
    When the originator updates campaign "C" with:
      | softwareName | another-name |
    Then the UPDATE is accepted (10.2.28.3.3#01, 9.6.76-2/softwareName#02)
    And campaign "C" has these attributes:
      | labels       | ["first"]    | 10.2.28.3.3#01 |
      | version      | 2.0.0        | 10.2.28.3.3#01 |
      | softwareName | another-name | 10.2.28.3.3#01 |

  @TP/oneM2M/CSE/SWC/UPO/02 @10.2.28.3.3#01
  Scenario: An UPDATE of one campaign changes no other
    Given an enabled campaign "C" on "A" that waits for its trigger
    And an enabled campaign "D" on "B" that waits for its trigger
    When the originator disables campaign "C"
    Then campaignStatus of campaign "D" stays INITIATED (10.2.28.3.3#01, 10.2.28.3.3#19)
    And campaign "D" has these attributes:
      | campaignEnabled | true | 10.2.28.3.3#01 |

  @TP/oneM2M/CSE/SWC/UPO/03 @10.2.28.3.3#01
  Scenario: Of two UPDATEs at the same time, neither undoes the other
    Given a disabled campaign "C" on "A"
    When the originator updates labels and softwareName of campaign "C" at the same time
    Then campaign "C" has both (10.2.28.3.3#01, 9.6.76-2/labels#02, 9.6.76-2/softwareName#02)
