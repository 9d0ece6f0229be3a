Feature: The state machines of a [software]

  Figures D.3-2 and D.3-3, rebuilt as statements. The tester plays the device. A Hosting CSE may move a status itself, as the
  figures allow; what it must not do is leave them. Each look judges both statuses.

  @without-campaign @TP/oneM2M/CSE/SWC/SWF @D.3#04 @D.3#05
  Scenario Outline: <nn> <action> ends in <end>, is triggered again by <again> and ends in <other>
    Given node "A"
    And a new [software] under "A" on which nothing was triggered
    Then <attribute> of the [software] stays UNINITIALIZED (D.3/<attribute>-creation-UNINITIALIZED#01, D.3/<attribute>-no-other#01)
    When <action> of the [software] is triggered (D.3-2/<action>#04, D.3-2/<action>#03)
    Then the device can report IN_PROCESS in <attribute> of the [software] (D.3/<attribute>-UNINITIALIZED-IN_PROCESS#01)
    And the device can report <end> in <attribute> of the [software] (D.3/<attribute>-IN_PROCESS-<end>#01, D.3-2/<attribute>#03)
    And <attribute> of the [software] stays <end> (D.3/<attribute>-no-other#01)
    When <again> of the [software] is triggered (D.3-2/<again>#04, D.3-2/<again>#03)
    Then the device can report IN_PROCESS in <attribute> of the [software] (D.3/<attribute>-<end>-IN_PROCESS#01)
    And the device can report <other> in <attribute> of the [software] (D.3/<attribute>-IN_PROCESS-<other>#01, D.3-2/<attribute>#03)

    Examples:
      | nn | attribute     | action     | end        | again      | other      |
      | 01 | installStatus | install    | SUCCESSFUL | install    | FAILURE    |
      | 02 | installStatus | install    | FAILURE    | install    | SUCCESSFUL |
      | 03 | installStatus | install    | SUCCESSFUL | uninstall  | SUCCESSFUL |
      | 04 | installStatus | uninstall  | FAILURE    | uninstall  | FAILURE    |
      | 05 | installStatus | uninstall  | SUCCESSFUL | install    | FAILURE    |
      | 06 | activeStatus  | activate   | SUCCESSFUL | activate   | FAILURE    |
      | 07 | activeStatus  | activate   | FAILURE    | activate   | SUCCESSFUL |
      | 08 | activeStatus  | activate   | SUCCESSFUL | deactivate | SUCCESSFUL |
      | 09 | activeStatus  | deactivate | FAILURE    | deactivate | FAILURE    |
      | 10 | activeStatus  | deactivate | SUCCESSFUL | activate   | FAILURE    |

  @without-campaign @TP/oneM2M/CSE/SWC/SWG
  Scenario Outline: <nn> <action> does not touch <untouched>
    Given node "A"
    And a new [software] under "A" on which nothing was triggered
    When <action> of the [software] is triggered
    Then the device can report IN_PROCESS in <attribute> of the [software]
    And the device can report SUCCESSFUL in <attribute> of the [software]
    And <untouched> of the [software] stays UNINITIALIZED (D.3/<untouched>-no-other#01, D.3/<untouched>-UNINITIALIZED-IN_PROCESS#01)
    When <opposite> of the [software] is triggered
    Then the device can report FAILURE in <attribute> of the [software]
    And <untouched> of the [software] stays UNINITIALIZED (D.3/<untouched>-no-other#01, D.3/<untouched>-UNINITIALIZED-IN_PROCESS#01)

    Examples:
      | nn | action   | attribute     | opposite   | untouched     |
      | 01 | install  | installStatus | uninstall  | activeStatus  |
      | 02 | activate | activeStatus  | deactivate | installStatus |

  @without-campaign @TP/oneM2M/CSE/SWC/SWG/03 @D.3/installStatus-no-other#01
  Scenario: An installation that has ended is not touched by an activation
    Given node "A"
    And a new [software] under "A" on which nothing was triggered
    When install of the [software] is triggered
    Then the device can report SUCCESSFUL in installStatus of the [software]
    When activate of the [software] is triggered
    Then the device can report IN_PROCESS in activeStatus of the [software]
    And the device can report FAILURE in activeStatus of the [software]
    And installStatus of the [software] stays SUCCESSFUL (D.3/installStatus-no-other#01)

  @TP/oneM2M/CSE/SWC/SWI @10.2.28.1#24 @10.2.28.1#27
  Scenario Outline: <nn> The [software] of a campaign for <operation> keeps what its device reports, and is left alone
    Given nodes "A"
    And an enabled campaign "C" on "A" with:
      | softwareOperation | <operation> |
    And the [software] of "A" that campaign "C" operates on
    Then the individual status of "A" in campaign "C" is that of its [software] (<copied>)
    And the device can report IN_PROCESS in <attribute> of the [software] (D.3/<attribute>-UNINITIALIZED-IN_PROCESS#01)
    And the individual status of "A" in campaign "C" becomes IN_PROCESS
    And the device can report <end> in <attribute> of the [software] (D.3/<attribute>-IN_PROCESS-<end>#01)
    And campaignStatus of campaign "C" becomes FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    And <attribute> of the [software] stays <end> (D.3/<attribute>-no-other#01)

    Examples:
      | nn | operation  | attribute     | end        | copied       |
      | 01 | INSTALL    | installStatus | SUCCESSFUL | 10.2.28.1#24 |
      | 02 | UNINSTALL  | installStatus | FAILURE    | 10.2.28.1#24 |
      | 03 | ACTIVATE   | activeStatus  | FAILURE    | 10.2.28.1#27 |
      | 04 | DEACTIVATE | activeStatus  | SUCCESSFUL | 10.2.28.1#27 |

  @without-campaign @needs-subscription @TP/oneM2M/CSE/SWC/SWJ @D.3-1/subscription#01
  Scenario Outline: <nn> Notifications show <attribute> as the device reports it, and <untouched> as it was
    Given node "A"
    And a new [software] under "A" on which nothing was triggered
    And a subscription to the [software]
    When <action> of the [software] is triggered
    Then the device can report IN_PROCESS in <attribute> of the [software]
    And the device can report FAILURE in <attribute> of the [software]
    And notifications tell of <attribute> FAILURE, and of no illegal one (D.3/<attribute>-no-other#01)

    Examples:
      | nn | action   | attribute     | untouched     |
      | 01 | install  | installStatus | activeStatus  |
      | 02 | activate | activeStatus  | installStatus |
