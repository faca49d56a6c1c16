import { billing } from './billing';
import { boycott } from './boycott';
import { discrimination } from './discrimination';
import { distress } from './distress';
import { fraud } from './fraud';
import { legal } from './legal';
import { media } from './media';
import { outage } from './outage';
import { privacy } from './privacy';
import type { RiskDefinition } from './risk';
import { safety } from './safety';
import { threat } from './threat';
import { vulnerable } from './vulnerable';

/** Every risk, in the order of `RISKS`. */
export const RISK_DEFINITIONS: readonly RiskDefinition[] = [
  safety,
  privacy,
  billing,
  fraud,
  legal,
  discrimination,
  outage,
  boycott,
  media,
  vulnerable,
  distress,
  threat,
];
