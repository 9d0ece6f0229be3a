import { cell, definition } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Table D.3-2, second part: the attributes of a [software] that concern the software. */
export const tableD32Software: readonly Statement[] = [
  cell(
    'D.3-2/version#01',
    'table D.3-2, row version, column Multiplicity',
    'Every [software] has exactly one version.',
    'b19f8edae2ee6c22',
  ),
  cell(
    'D.3-2/version#02',
    'table D.3-2, row version, column RW/RO/WO',
    'version is RW: an Originator can set it at creation and change it by UPDATE.',
    '2de1224e881655bd',
  ),
  definition(
    'D.3-2/version#03',
    'table D.3-2, row version, column Description',
    'version is the version of the software. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['f3d89fee1062e3e1', '2244a82320138e40'],
  ),

  cell(
    'D.3-2/softwareName#01',
    'table D.3-2, row softwareName, column Multiplicity',
    'Every [software] has exactly one softwareName.',
    'a00f6ece7758dbc1',
  ),
  cell(
    'D.3-2/softwareName#02',
    'table D.3-2, row softwareName, column RW/RO/WO',
    'softwareName is RW: an Originator can set it at creation and change it by UPDATE.',
    'adea58218ca9fe52',
  ),
  definition(
    'D.3-2/softwareName#03',
    'table D.3-2, row softwareName, column Description',
    'softwareName is the name of the software on the device. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['eef7d58e28a1c38a', '2244a82320138e40'],
  ),

  cell(
    'D.3-2/URL#01',
    'table D.3-2, row URL, column Multiplicity',
    'Every [software] has exactly one URL.',
    'ab979c8d6ec1dcc1',
  ),
  cell(
    'D.3-2/URL#02',
    'table D.3-2, row URL, column RW/RO/WO',
    'URL is RW: an Originator can set it at creation and change it by UPDATE.',
    '2befa703924ce4f7',
  ),
  definition(
    'D.3-2/URL#03',
    'table D.3-2, row URL, column Description',
    'URL is where the software package can be downloaded. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['af12b98a7bd03aff', '2244a82320138e40'],
  ),

  cell(
    'D.3-2/install#01',
    'table D.3-2, row install, column Multiplicity',
    'Every [software] has exactly one install.',
    'c36097537af16098',
  ),
  cell(
    'D.3-2/install#02',
    'table D.3-2, row install, column RW/RO/WO',
    'install is RW: an Originator can set it at creation and change it by UPDATE.',
    '0b91c064120f7998',
  ),
  definition(
    'D.3-2/install#03',
    'table D.3-2, row install, column Description',
    'install is the action that downloads and installs new software in one go. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['ac10f00735cd479a', '2244a82320138e40'],
  ),
  definition(
    'D.3-2/install#04',
    'table D.3-2, row install, column Description',
    'Setting install to TRUE triggers the action.',
    '7b68aa7d63b4d869',
    { unclear: readings.oppositeActions },
  ),

  cell(
    'D.3-2/uninstall#01',
    'table D.3-2, row uninstall, column Multiplicity',
    'Every [software] has exactly one uninstall.',
    '740b41b2b5769944',
  ),
  cell(
    'D.3-2/uninstall#02',
    'table D.3-2, row uninstall, column RW/RO/WO',
    'uninstall is RW: an Originator can set it at creation and change it by UPDATE.',
    '0b792e0a5e6c3978',
  ),
  definition(
    'D.3-2/uninstall#03',
    'table D.3-2, row uninstall, column Description',
    'uninstall is the action that uninstalls the software. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['1ff68b197e5204ef', '2244a82320138e40'],
  ),
  definition(
    'D.3-2/uninstall#04',
    'table D.3-2, row uninstall, column Description',
    'Setting uninstall to TRUE triggers the action.',
    '7b68aa7d63b4d869',
    { unclear: readings.oppositeActions },
  ),

  cell(
    'D.3-2/installStatus#01',
    'table D.3-2, row installStatus, column Multiplicity',
    'Every [software] has exactly one installStatus.',
    'aa62d5b45aabfbd7',
  ),
  cell(
    'D.3-2/installStatus#02',
    'table D.3-2, row installStatus, column RW/RO/WO',
    'installStatus is RW: an Originator can set it at creation and change it by UPDATE.',
    '647190c0d6449b4e',
  ),
  definition(
    'D.3-2/installStatus#03',
    'table D.3-2, row installStatus, column Description',
    'installStatus is the status of the install or uninstall action. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['7db0347f1ab75764', '2244a82320138e40'],
    { unclear: readings.whoWritesStatus },
  ),

  cell(
    'D.3-2/activate#01',
    'table D.3-2, row activate, column Multiplicity',
    'A [software] has at most one activate; it may be left out.',
    'cfedde77a6fd8dff',
  ),
  cell(
    'D.3-2/activate#02',
    'table D.3-2, row activate, column RW/RO/WO',
    'activate is RW: an Originator can set it at creation and change it by UPDATE.',
    '5680d13be8efb1c6',
  ),
  definition(
    'D.3-2/activate#03',
    'table D.3-2, row activate, column Description',
    'activate is the action that activates software that was installed before. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['0d8929598537ed33', '2244a82320138e40'],
  ),
  definition(
    'D.3-2/activate#04',
    'table D.3-2, row activate, column Description',
    'Setting activate to TRUE triggers the action.',
    '7b68aa7d63b4d869',
    { unclear: readings.oppositeActions },
  ),

  cell(
    'D.3-2/deactivate#01',
    'table D.3-2, row deactivate, column Multiplicity',
    'A [software] has at most one deactivate; it may be left out.',
    'bb979f06d01e0628',
  ),
  cell(
    'D.3-2/deactivate#02',
    'table D.3-2, row deactivate, column RW/RO/WO',
    'deactivate is RW: an Originator can set it at creation and change it by UPDATE.',
    '2b6f25aeb6a3011f',
  ),
  definition(
    'D.3-2/deactivate#03',
    'table D.3-2, row deactivate, column Description',
    'deactivate is the action that deactivates the software. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['0be56d979433b29a', '2244a82320138e40'],
  ),
  definition(
    'D.3-2/deactivate#04',
    'table D.3-2, row deactivate, column Description',
    'Setting deactivate to TRUE triggers the action.',
    '7b68aa7d63b4d869',
    { unclear: readings.oppositeActions },
  ),

  cell(
    'D.3-2/activeStatus#01',
    'table D.3-2, row activeStatus, column Multiplicity',
    'A [software] has at most one activeStatus; it may be left out.',
    '91f56ea50e0d6a08',
  ),
  cell(
    'D.3-2/activeStatus#02',
    'table D.3-2, row activeStatus, column RW/RO/WO',
    'activeStatus is RW: an Originator can set it at creation and change it by UPDATE.',
    'c8c4a986a4a26181',
  ),
  definition(
    'D.3-2/activeStatus#03',
    'table D.3-2, row activeStatus, column Description',
    'activeStatus is the status of the activate or deactivate action. It is one of the [objectAttribute] attributes of the <mgmtObj>.',
    ['cd7ff3ce8d0fceba', '2244a82320138e40'],
    { unclear: readings.whoWritesStatus },
  ),
];
