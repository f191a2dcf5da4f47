import type { Columns } from '../../output/columns';

/** The columns of a user that most workflows need. */
export const USER_COLUMNS: Columns = {
	id: 'id',
	userPrincipalName: 'userPrincipalName',
	displayName: 'displayName',
	mail: 'mail',
	accountEnabled: 'accountEnabled',
	userType: 'userType',
	department: 'department',
	jobTitle: 'jobTitle',
	licenses: 'LicJoined',
	onPremisesSyncEnabled: 'onPremisesSyncEnabled',
};
