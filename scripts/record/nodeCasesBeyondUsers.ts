import type { NodeCase } from './nodeCase';
import { caseOf, NO_ID, idOf } from './nodeCase';

const group = (operation: string, more: Partial<NodeCase> = {}): NodeCase =>
	caseOf('group')(operation, { unknownUser: { groupId: NO_ID }, ...more });
const tenant = caseOf('tenant');
const conditionalAccess = caseOf('conditionalAccess');
const alert = caseOf('alert');

const members = (...users: string[]) => ({
	users: { entry: users.map((userEmail) => ({ userEmail })) },
});

/** Operations on groups, calendars, tenants, policies and alerts. */
export const CASES_BEYOND_USERS: NodeCase[] = [
	group('getAll', { unknownUser: 'none', parameters: { limit: 2 } }),
	group('create', {
		unknownUser: 'none',
		parameters: {
			groupName: 'Made Up',
			groupType: 'generic',
			options: {
				description: 'Made up',
				members: { entry: [{ userEmail: 'a1@contoso.com' }] },
				owners: { entry: [{ userEmail: 'ben@contoso.com' }] },
			},
		},
	}),
	group('update', {
		parameters: { groupId: 'Project Files', updateFields: { groupName: 'Project Papers' } },
	}),
	group('delete', { parameters: { groupId: 'Nobody' } }),
	group('setAddressListVisibility', { parameters: { groupId: 'Dist list', visibility: 'hide' } }),
	group('setDeliveryManagement', { parameters: { groupId: 'Dist list', senders: 'inside' } }),
	group('addMember', {
		parameters: { groupId: 'Project Files', ...members('a1@contoso.com', 'a2@contoso.com') },
	}),
	group('addMember', {
		variant: 'distribution list',
		parameters: { groupId: 'Mail Security', ...members('jane.doe@contoso.com') },
	}),
	group('addOwner', { parameters: { groupId: 'Project Files', ...members('a1@contoso.com') } }),
	group('removeOwner', {
		parameters: { groupId: 'Project Files', ...members('ben@contoso.com') },
	}),
	{ resource: 'calendar', operation: 'getAllPermissions' },
	caseOf('guest')('getAll', { parameters: { returnAll: true } }),
	tenant('get'),
	tenant('update', { parameters: { aliasChange: 'set', alias: 'The company' } }),
	tenant('setOffboardingDefaults', {
		parameters: { steps: { RevokeSessions: true, DeleteUser: false } },
	}),
	tenant('getAllRoles'),
	tenant('getEntraConnectStatus'),
	tenant('getAllAlignments'),
	// It reads CIPP's own tables alone.
	tenant('getAllDrifts'),
	tenant('getAllDomains'),
	tenant('getServiceHealth'),
	tenant('search', { parameters: { searchTerms: 'jane', searchType: 'Users' } }),
	conditionalAccess('getAllPolicies'),
	{
		resource: 'conditionalAccess',
		operation: 'setExclusion',
		parameters: {
			policyId: idOf('policy Require MFA'),
			exclusion: 'add',
			exclusionEnds: 'at',
			exclusionStart: '2099-01-01T00:00:00Z',
			exclusionEnd: '2099-01-20T00:00:00Z',
		},
	},
	conditionalAccess('getAllNamedLocations'),
	conditionalAccess('createNamedLocation', {
		parameters: { locationName: 'Branch', locationKind: 'countries', countries: 'NL, BE' },
	}),
	conditionalAccess('updateNamedLocation', {
		parameters: {
			namedLocationId: idOf('location office'),
			locationChange: 'addIp',
			locationValue: '198.51.100.0/24',
		},
		unknownUser: { namedLocationId: NO_ID },
	}),
	conditionalAccess('deleteNamedLocation', {
		parameters: { namedLocationId: idOf('location office') },
		unknownUser: { namedLocationId: NO_ID },
	}),
	caseOf('standard')('getAll'),
	caseOf('standard')('getAllTemplates'),
	alert('createAuditLogAlert', {
		parameters: {
			auditLog: 'Audit.Exchange',
			conditions: {
				condition: [{ property: 'Operation', operator: 'eq', value: 'New-InboxRule' }],
			},
			alertActions: ['generatemail'],
		},
	}),
	alert('getAllRules'),
	alert('getAllResults'),
	alert('getAllAuditLogs', { parameters: { days: 3 } }),
	caseOf('email')('trace', {
		parameters: { days: 3, filters: { sender: 'jane.doe@contoso.com' } },
	}),
	caseOf('email')('getAllQuarantined', { parameters: { quarantineKind: 'Email' } }),
	caseOf('mailbox')('getAllSharedMailboxStatistics'),
];
