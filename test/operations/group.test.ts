import { groupCases } from './group.cases';
import { describeResource } from './matrix';

describeResource('group', groupCases);
