import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists what Autopilot does with a device (`Invoke-ListAutopilotconfig`). */
export const getAllProfiles = list(tenant, {
	name: 'Get Many Profiles',
	value: 'getAllProfiles',
	action: 'Get many autopilot profiles',
	description: 'Get many deployment profiles or enrollment status pages of Windows Autopilot',
	parts: {
		kind: presetChoice({
			name: 'profileKind',
			displayName: 'Kind',
			description: 'What to list',
			options: [
				{ name: 'Deployment Profiles', value: 'ApProfile' },
				{ name: 'Enrollment Status Pages', value: 'ESP' },
			],
			default: 'ApProfile',
		}),
	},
	endpoint: 'ListAutopilotconfig',
	right: 'Endpoint.Autopilot.Read',
	// Without a kind that it knows, CIPP answers with a list of nothing.
	sends: { tenantFilter: tenantOf, type: ({ kind }) => kind },
	rowHas: ['id'],
	columns: {
		profileId: 'id',
		name: 'displayName',
		description: 'description',
		type: ({ '@odata.type': type }) => String(type ?? '').replace('#microsoft.graph.', '') || null,
		assignments: 'assignments',
		createdAt: 'createdDateTime',
		modifiedAt: 'lastModifiedDateTime',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
