import { ok, plainText } from '../../http/answer';
import { isRecord, member } from '../../powershell/members';
import { wildcard } from '../../powershell/wildcard';
import type { Endpoint } from '../endpoint';
import { cacheEndpoints } from './cippCache';
import { kept } from './kept';

const role = (RoleName: string, Include: string[], Exclude: string[]) => ({
	RoleName,
	Type: 'Built-In',
	Permissions: '',
	PermissionRules: { Include, Exclude },
	AllowedTenants: ['AllTenants'],
	BlockedTenants: [],
	EntraGroup: null,
	EntraGroupId: null,
	IPRange: [],
});

/** The built-in roles, and one made by hand. */
export const ROLES = [
	role('readonly', ['*.Read'], ['CIPP.SuperAdmin.*', 'CIPP.Admin.*', 'CIPP.AppSettings.*']),
	role(
		'editor',
		['*.Read', '*.ReadWrite'],
		['CIPP.SuperAdmin.*', 'CIPP.Admin.*', 'CIPP.AppSettings.*', 'Tenant.Standards.ReadWrite'],
	),
	role('admin', ['*'], ['CIPP.SuperAdmin.*']),
	role('superadmin', ['*'], []),
	{
		RowKey: 'helpdesk',
		RoleName: 'helpdesk',
		Type: 'Custom',
		Permissions: { IdentityUser: 'Identity.User.ReadWrite' },
		PermissionRules: null,
		AllowedTenants: [{ type: 'Tenant', value: 'contoso.com', label: 'Contoso' }],
		BlockedTenants: [],
	},
];

/** Functions that a scheduled task may run. */
const FUNCTIONS = [
	{
		Function: 'Set-CIPPUser',
		Synopsis: '\nSet-CIPPUser [[-UserObj] <Object>] [<CommonParameters>]\n',
		Parameters: [{ Name: 'UserObj', Type: 'System.Object', Description: null, Required: false }],
	},
	{
		Function: 'Set-CIPPUserJITAdmin',
		Synopsis: 'Just-in-time admin management',
		Parameters: [
			{
				Name: 'User',
				Type: 'System.Collections.Hashtable',
				Description: 'User object to manage JIT admin roles',
				Required: true,
			},
		],
	},
	{
		Function: 'New-CIPPBackup',
		Synopsis: '\nNew-CIPPBackup [-backupType] <string> [<CommonParameters>]\n',
		Parameters: [{ Name: 'backupType', Type: 'System.String', Description: null, Required: true }],
	},
];

const passwordSettings = kept<Record<string, unknown>>(() => ({
	passwordType: 'Classic',
	charCount: 14,
	includeUppercase: true,
	includeLowercase: true,
	includeDigits: true,
	includeSpecialChars: true,
	specialCharSet: '$%&*#',
	wordCount: 4,
	separator: '-',
	capitalizeWords: false,
	appendNumber: false,
	appendSpecialChar: false,
}));

const NUMBERS = ['charCount', 'wordCount'];
const TEXTS = ['passwordType', 'specialCharSet', 'separator'];

/** Invoke-ExecPasswordConfig: without List it writes all settings, and a switch left out is off. */
const execPasswordConfig: Endpoint = {
	name: 'ExecPasswordConfig',
	right: 'CIPP.AppSettings.ReadWrite',
	anyTenant: true,
	handle(call, state) {
		const settings = passwordSettings(state);
		if (call.query('List')) return ok({ Results: settings });
		const body = isRecord(call.body) ? call.body : {};
		const count = Number(member(body, 'charCount'));
		if (member(body, 'passwordType') === 'Classic' && !(count >= 8 && count <= 256)) {
			return {
				status: 400,
				json: {
					Results:
						'Failed to set configuration: Password length must be between 8 and 256 characters',
				},
			};
		}
		for (const name of Object.keys(settings)) {
			const value = member(body, name);
			if (NUMBERS.includes(name)) settings[name] = Number(value);
			else settings[name] = TEXTS.includes(name) ? (value ?? '') : Boolean(value);
		}
		return ok({ Results: 'Successfully set the configuration' });
	},
};

/** CIPP itself. */
export const cippEndpoints: Endpoint[] = [
	{
		name: 'ListCustomRole',
		right: 'CIPP.Core.Read',
		handle: () => ok(ROLES),
	},
	{
		name: 'ListFunctionParameters',
		right: 'CIPP.Core.Read',
		anyTenant: true,
		handle(call) {
			const name = call.query('Function') ?? '*';
			if (/\[[^\]]*$/.test(name)) return plainText(400, 'Function Error: bad pattern');
			const pattern = wildcard(name);
			return ok(FUNCTIONS.filter((one) => pattern.test(one.Function)));
		},
	},
	execPasswordConfig,
	...cacheEndpoints,
];
