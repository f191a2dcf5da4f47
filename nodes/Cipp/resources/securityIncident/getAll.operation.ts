import { list } from '../../forms/list';
import { dateTime, optionalChoice } from '../../forms/parts';
import { listed } from '../../output/columns';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { INCIDENT_STATES } from './states';

/** CIPP takes whole days only, in eight digits. */
const day = (seconds: number | undefined) =>
	seconds === undefined
		? undefined
		: new Date(seconds * 1000).toISOString().slice(0, 10).replaceAll('-', '');

/** Lists security incidents (`Invoke-ExecIncidentsList`). */
export const getAllSecurityIncidents = list(
	oneOrAllTenants(
		'Whether to list the incidents of all tenants instead of one. CIPP keeps them for half an hour, and leaves out tenants that it could not read.',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many security incidents',
		description: 'Get many incidents of Microsoft 365 Defender',
		options: {
			status: optionalChoice({
				name: 'status',
				displayName: 'Status',
				description: 'Which incidents to list',
				default: 'active',
				options: INCIDENT_STATES,
			}),
			createdFrom: dateTime({
				name: 'createdFrom',
				displayName: 'Created From',
				description: 'The earliest time at which the incidents were created',
			}),
			createdUntil: dateTime({
				name: 'createdUntil',
				displayName: 'Created Until',
				description: 'The latest time at which the incidents were created',
			}),
		},
		endpoint: 'ExecIncidentsList',
		right: 'Security.Incident.Read',
		sends: {
			tenantFilter: tenantOrAll,
			StartDate: ({ createdFrom }) => day(createdFrom),
			EndDate: ({ createdUntil }) => day(createdUntil),
		},
		isQueued: true,
		rowHas: ['Id'],
		where({ Status, Created }, { status, createdFrom, createdUntil }) {
			const created = Date.parse(String(Created)) / 1000;
			return (
				(status === undefined || Status === status) &&
				(createdFrom === undefined || created >= createdFrom) &&
				(createdUntil === undefined || created <= createdUntil)
			);
		},
		columns: {
			tenantDomain: 'Tenant',
			incidentId: 'Id',
			title: 'DisplayName',
			severity: 'Severity',
			status: 'Status',
			classification: 'Classification',
			determination: 'Determination',
			assignedTo: 'AssignedTo',
			createdAt: 'Created',
			updatedAt: 'Updated',
			tags: ({ Tags }) => listed(Tags),
			url: 'IncidentUrl',
			mergedInto: 'RedirectId',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
