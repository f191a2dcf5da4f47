import { listPicker } from './listPicker';

/** Lists the roles of CIPP, built-in ones included. */
export const searchCippRoles = listPicker({
	endpoint: 'ListCustomRole',
	entry: ({ RoleName }) => ({
		name: String(RoleName),
		value: String(RoleName),
	}),
});
