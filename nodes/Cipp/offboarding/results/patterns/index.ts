import { ACCESS } from './access';
import { ACCOUNT } from './account';
import { GROUPS_AND_LICENCES } from './groupsAndLicences';
import { MAILBOX } from './mailbox';
import { pattern, type Pattern } from './pattern';
import { TASK } from './task';

/** An error line without any subject comes from Remove-CIPPGroups.ps1, the only one to write it. */
const BARE_ERROR = pattern(['RemoveGroups'], 'failure', /^Error - /i);

/**
 * The wordings of CIPP's functions from 4.6 on, the special ones before the general. The first that
 * fits decides. Facts from the functions named in `cmdlets.ts` and their history.
 */
export const PATTERNS: Pattern[] = [
	...TASK,
	...ACCOUNT,
	...GROUPS_AND_LICENCES,
	...MAILBOX,
	...ACCESS,
	BARE_ERROR,
];
