import { backupCases } from './backup.cases';
import { describeResource } from './matrix';

describeResource('backup', backupCases);
