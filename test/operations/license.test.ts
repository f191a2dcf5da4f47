import { licenseCases } from './license.cases';
import { describeResource } from './matrix';

describeResource('license', licenseCases);
