import type { OperationCase } from '../operationCase';
import { ABOUT, ID, LOOK_UP_MIKE, NAMED, NAMES, post, USERS } from '../operationCase';

/** Invoke-ExecRevokeSessions.ps1 reads tenantFilter, id and Username. */
export const revokeSessions: OperationCase = {
	operation: 'revokeSessions',
	items: USERS,
	requests: [
		LOOK_UP_MIKE,
		post('ExecRevokeSessions', {
			tenantFilter: 'contoso.com',
			id: NAMES.jane,
			Username: NAMES.jane,
		}),
		post('ExecRevokeSessions', {
			tenantFilter: 'fabrikam.com',
			id: NAMES.john,
			Username: NAMES.john,
		}),
		post('ExecRevokeSessions', {
			tenantFilter: 'northwind.example',
			id: ID.mike,
			Username: NAMES.mike,
		}),
	],
	outputs: [
		[
			{
				success: true,
				message: `Successfully revoked sessions for ${NAMES.jane}`,
				...NAMED.jane,
			},
		],
		[
			{
				success: true,
				message: `Successfully revoked sessions for ${NAMES.john}`,
				...NAMED.john,
			},
		],
		[
			{
				success: true,
				message: `Successfully revoked sessions for ${NAMES.mike}`,
				...ABOUT.mike,
			},
		],
	],
	failure: {
		endpoint: 'ExecRevokeSessions',
		answer: {
			status: 500,
			json: { Results: `Failed to revoke sessions for ${NAMES.john}. Error: Not allowed.` },
		},
		message: /^Failed to revoke sessions for john\.smith@fabrikam\.com\. Error: Not allowed\./,
		outcome: 'refused',
	},
};
