import { alertCases } from './alert.cases';
import { describeResource } from './matrix';

describeResource('alert', alertCases);
