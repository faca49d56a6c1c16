import type { Template } from '../../template';
import { allClear } from './allClear';
import { anyComplaint } from './any';
import { badRecovery } from './badRecovery';
import { billing } from './billing';
import { boycott } from './boycott';
import { broken } from './broken';
import { bug } from './bug';
import { cancelled } from './cancelled';
import { crisis } from './crisis';
import { dataLeak } from './dataLeak';
import { discrimination } from './discrimination';
import { late } from './late';
import { lost } from './lost';
import { noAnswer } from './noAnswer';
import { outage } from './outage';
import { press } from './press';
import { question } from './question';
import { refund } from './refund';
import { rumour } from './rumour';
import { safety } from './safety';
import { staff } from './staff';
import { thanks } from './thanks';
import { wrongItem } from './wrongItem';

/** The built-in templates written in English. */
export const ENGLISH: readonly Template[] = [
  ...late,
  ...lost,
  ...broken,
  ...wrongItem,
  ...refund,
  ...billing,
  ...outage,
  ...bug,
  ...staff,
  ...safety,
  ...dataLeak,
  ...discrimination,
  ...cancelled,
  ...noAnswer,
  ...rumour,
  ...boycott,
  ...press,
  ...thanks,
  ...question,
  ...badRecovery,
  ...crisis,
  ...allClear,
  ...anyComplaint,
];
