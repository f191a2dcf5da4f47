import { extensionCases } from './extension.cases';
import { describeResource } from './matrix';

describeResource('extension', extensionCases);
