import { CASES } from '../user/cases';
import { describeResource } from './matrix';

describeResource('user', CASES);
