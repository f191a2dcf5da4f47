import { list } from '../../forms/list';
import { optionalChoice } from '../../forms/parts';
import { FILTERS } from '../../fields/collection';
import { explainUnread, numberOf, NUMBERS_ADVICE } from '../../nouns/phoneNumber/number';
import { refuseNothingCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { isoDate } from '../../output/isoDate';

/** Lists the telephone numbers of a tenant and who has them (`Invoke-ListTeamsVoice`). */
export const getAllNumbers = list(
	oneOrAllTenants(
		'Whether to list the numbers of all tenants instead of one, from the reports that CIPP has cached',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many Teams phone numbers',
		description: 'Get many telephone numbers of Teams, and who has them',
		options: {
			state: optionalChoice({
				name: 'assignment',
				displayName: 'Assignment',
				description: 'Which numbers to list',
				default: 'free',
				options: [
					{ name: 'Assigned', value: 'assigned' },
					{ name: 'Free', value: 'free' },
				],
			}),
		},
		optionsAs: FILTERS,
		endpoint: 'ListTeamsVoice',
		right: 'Teams.Voice.Read',
		sends: { tenantFilter: tenantOrAll },
		rowHas: ['TelephoneNumber'],
		where: (row, { state }) =>
			state === undefined || (numberOf(row).targetId !== '') === (state === 'assigned'),
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			phoneNumber: 'TelephoneNumber',
			numberType: 'NumberType',
			assignedTo: (row) => numberOf(row).assignedTo || null,
			assignedToId: (row) => numberOf(row).targetId || null,
			emergencyLocation: 'EmergencyLocation',
			emergencyLocationId: 'LocationId',
			city: 'City',
			state: 'ActivationState',
			acquiredOn: ({ AcquisitionDate }) =>
				AcquisitionDate === 'Unknown' ? null : (isoDate(AcquisitionDate)?.slice(0, 10) ?? null),
		}),
		explain: explainUnread,
		advice: NUMBERS_ADVICE,
		ifEmpty: async (_context, params) => await refuseNothingCached(params, 'telephone numbers'),
	},
);
