import { describeResource } from './matrix';
import { offboardingCases } from './offboarding.cases';

describeResource('offboarding', offboardingCases);
