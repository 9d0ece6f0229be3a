@without-campaign
Feature: The children of a [software]

  Table D.3-1. What their own clauses say of them is no part of this suite: they are there, are of their type, and have what they
  were given.

  Background:
    Given node "A"
    When the originator creates a [software] under "A" with:
      | version      | 1.0.7                         |
      | softwareName | firmware                      |
      | URL          | http://software.example/1.bin |
    Then the request is accepted for the [software] (D.3#03)

  @TP/oneM2M/CSE/SWC/SXC/001 @D.3#02 @needs-subscription
  Scenario: <subscription> children of a [software]
    Then the [software] takes several children of type subscription, each as it was given (D.3-1/subscription#01, D.3-1/subscription#02, D.3-1/subscription#03)

  @TP/oneM2M/CSE/SWC/SXC/002 @D.3#02 @needs-semanticDescriptor
  Scenario: <semanticDescriptor> children of a [software]
    Then the [software] takes several children of type semanticDescriptor, each as it was given (D.3-1/semanticDescriptor#01, D.3-1/semanticDescriptor#02, D.3-1/semanticDescriptor#03)

  @TP/oneM2M/CSE/SWC/SXC/003
  Scenario: Nothing that the table does not list is a child of a [software]
    Then none of these is created below the [software]:
      | container       | D.3#02 |
      | node            | D.3#02 |
      | contentInstance | D.3#02 |
