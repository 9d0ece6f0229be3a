Feature: Texts that are copied

  Clause 10.2.28.1: version, softwareName and URL of any Unicode characters, from quotes and markup to control characters, with
  blanks at their ends, and some of thousands of characters. A CSE may refuse texts that are no ordinary ones. What it takes
  it copies.

  @property @TP/oneM2M/CSE/SWC/PRP/005 @10.2.28.2#16 @9.6.76-2/version#02 @9.6.76-2/softwareName#02 @9.6.76-2/URL#02
  Scenario: version, softwareName and URL arrive unchanged in every [software]
    When random histories of "copies" are played
    Then the IUT never leaves the model (10.2.28.1#03)
