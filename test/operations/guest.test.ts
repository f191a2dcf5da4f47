import { guestCases } from './guest.cases';
import { describeResource } from './matrix';

describeResource('guest', guestCases);
