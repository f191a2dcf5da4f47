const REPOSITORY = 'https://github.com/n8n-nodes-cipp/n8n-nodes-cipp';

/** Words by which each of the nodes is found in the node panel, besides its name. */
const ALIAS = [
	'CyberDrain',
	'CIPP',
	'MSP',
	'Microsoft 365',
	'Office 365',
	'M365',
	'Entra',
	'Entra ID',
	'Azure AD',
	'Offboarding',
	'Offboard',
	'Microsoft 365 Offboarding',
	'Office 365 Offboarding',
	'User Offboarding',
	'Employee Offboarding',
	'Offboard User',
	'Offboard Employee',
	'Leaver',
	'Leavers',
	'Terminate Employee',
	'Employee Termination',
	'Deprovision User',
	'HR',
];

/** The nodes with their own words, and the page that the button Docs leads to. */
const NODES = [
	{
		name: 'cipp',
		alias: [
			'Disable User',
			'Disable Account',
			'Block Sign-In',
			'Delete User',
			'Create User',
			'Shared Mailbox',
			'Convert Mailbox',
			'Revoke Sessions',
			'Remove Licenses',
			'Reset Password',
			'Reset MFA',
			'Out of Office',
			'License',
			'Scheduled Task',
		],
		page: 'docs/operations.md',
	},
	{ name: 'cippTrigger', alias: ['Alert'], page: 'docs/trigger.md' },
	{
		name: 'cippWebhookTrigger',
		alias: ['Alert', 'Notification', 'Audit Log', 'Ticket'],
		page: 'docs/trigger.md',
	},
];

/**
 * The codex files of the nodes, by their path. n8n takes categories, words for the search and links
 * from them; a link stands for a node and not for one of its operations.
 */
export function codexFiles(): Map<string, object> {
	return new Map(
		NODES.map(({ name, alias, page }) => {
			const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
			const codex = {
				node: `n8n-nodes-cipp.${name}`,
				nodeVersion: '1.0',
				codexVersion: '1.0',
				categories: ['Productivity', 'Utility'],
				alias: [...ALIAS, ...alias],
				resources: {
					credentialDocumentation: [{ url: `${REPOSITORY}/blob/main/docs/credentials.md` }],
					primaryDocumentation: [{ url: `${REPOSITORY}/blob/main/${page}` }],
				},
			};
			return [`nodes/${type}/${type}.node.json`, codex];
		}),
	);
}
