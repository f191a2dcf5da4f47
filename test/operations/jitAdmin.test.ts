import { jitAdminCases } from './jitAdmin.cases';
import { describeResource } from './matrix';

describeResource('jitAdmin', jitAdminCases);
