@needs-announcement
Feature: Announcement of a campaign: where, and until when

  Clause 9.6.76 with 9.6.1.3: announceTo names the CSEs at which the Hosting CSE makes and keeps a <softwareCampaignAnnc>. The
  tester plays those CSEs.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/ANN/001 @9.6.76-2/announceTo#03
  Scenario: A CREATE with announceTo announces the campaign
    Given remote CSE "R", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)

  @TP/oneM2M/CSE/SWC/ANN/002 @9.6.76-2/announceTo#03
  Scenario: An UPDATE of announceTo announces a campaign that is there already
    Given remote CSE "R", to which the IUT announces
    And a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | announceTo | "R" |
    Then the UPDATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)

  @TP/oneM2M/CSE/SWC/ANN/003 @9.6.76-2/announceTo#03
  Scenario: A campaign is announced to the CSEs that announceTo names, and to no other
    Given remote CSEs "R", "S" and "T", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R", "S" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And campaign "C" is announced to "S" (9.6.76-2/announceTo#03)
    And campaign "C" is not announced to "T" (9.6.76-2/announceTo#03)

  @TP/oneM2M/CSE/SWC/ANN/004 @9.6.76-2/announceTo#03
  Scenario: What was announced to a CSE that announceTo no longer names is deleted there, and nowhere else
    Given remote CSEs "R" and "S", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R", "S" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And campaign "C" is announced to "S" (9.6.76-2/announceTo#03)
    When the originator updates campaign "C" with:
      | announceTo | "S" |
    Then the UPDATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And what campaign "C" announced to "R" is deleted (9.6.76-2/announceTo#03)
    And campaign "C" is announced to "S" (9.6.76-2/announceTo#03)

  @TP/oneM2M/CSE/SWC/ANN/005 @9.6.76-2/announceTo#03
  Scenario: What a campaign announced is deleted with it
    Given remote CSE "R", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01)
    And there is no campaign "C" (10.2.28.3.4#01)
    And what campaign "C" announced to "R" is deleted (9.6.76-2/announceTo#03)

  @TP/oneM2M/CSE/SWC/ANN/006 @needs-expiry @9.6.76-2/announceTo#03 @9.6.76-2/expirationTime#04
  Scenario: What a campaign announced ends with its lifetime
    Given remote CSE "R", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo     | "R"    |
      | expirationTime | in 4 s |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    When the expirationTime of campaign "C" has passed
    Then campaign "C" is gone by itself (9.6.76-2/expirationTime#03)
    And what campaign "C" announced to "R" is deleted or ends of itself (9.6.76-2/announceTo#03, 9.6.76-2/expirationTime#04)

  @TP/oneM2M/CSE/SWC/ANN/007 @9.6.76-2/announcedAttribute#03
  Scenario: An UPDATE of announcedAttribute has another attribute announced
    Given remote CSE "R", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo         | "R"         |
      | announcedAttribute | ["version"] |
    Then the CREATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And version of campaign "C" is announced to "R" as it is (9.6.76-2/version#06, 9.6.76-2/announcedAttribute#03)
    When the originator updates campaign "C" with:
      | announcedAttribute | ["version","softwareName"] |
    Then the UPDATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And softwareName of campaign "C" is announced to "R" as it is (9.6.76-2/softwareName#06, 9.6.76-2/announcedAttribute#03)
    And version of campaign "C" is announced to "R" as it is (9.6.76-2/version#06, 9.6.76-2/announcedAttribute#03)

  @TP/oneM2M/CSE/SWC/ANN/008 @9.6.76-2/announcedAttribute#03
  Scenario: An attribute that announcedAttribute no longer names is taken away
    Given remote CSE "R", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo         | "R"                        |
      | announcedAttribute | ["version","softwareName"] |
    Then the CREATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And softwareName of campaign "C" is announced to "R" as it is (9.6.76-2/softwareName#06, 9.6.76-2/announcedAttribute#03)
    When the originator updates campaign "C" with:
      | announcedAttribute | ["version"] |
    Then the UPDATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And softwareName of campaign "C" is no longer announced to "R" (9.6.76-2/softwareName#06, 9.6.76-2/announcedAttribute#03)
    And version of campaign "C" is announced to "R" as it is (9.6.76-2/version#06, 9.6.76-2/announcedAttribute#03)

  @TP/oneM2M/CSE/SWC/ANN/009 @9.6.76-2/announcedAttribute#03
  Scenario: Without announcedAttribute no optional attribute is announced, whatever the campaign does
    Given remote CSE "R", to which the IUT announces
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    When the originator enables campaign "C"
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And no optional attribute of campaign "C" is announced to "R" unasked (9.6.76-2/announcedAttribute#03)
