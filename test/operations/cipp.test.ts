import { cippCases } from './cipp.cases';
import { describeResource } from './matrix';

describeResource('cipp', cippCases);
