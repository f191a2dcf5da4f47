import { LOCATION_ID, locationsOf, teamsOf } from '../../directory/teams';
import { ok } from '../../http/answer';
import { isRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { isTruthy } from '../../powershell/truth';
import { calledTenant } from '../../tenants';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { rowsOfTenants, tenantOfBody } from './tenants';

/** Invoke-AddTeam: reads the tenant under another name than the others. */
const addTeam: Endpoint = {
	name: 'AddTeam',
	right: 'Teams.Group.ReadWrite',
	handle(call, state) {
		const tenant = calledTenant(state, textOf(call.bodyMember('tenantid')));
		const name = textOf(call.bodyMember('displayName'));
		const owners = [call.bodyMember('owner') ?? []].flat().map(textOf);
		return attempt(
			() => {
				if (owners.length === 0) throw new Error('You have to add at least one owner to the team');
				for (const owner of tenant.nowhere ? [] : owners) {
					if (!state.directory.user(tenant, owner)) throw new Error(`user ${owner} not found`);
				}
				if (!tenant.nowhere) {
					teamsOf(tenant).push({
						id: `${name}-of-${tenant.defaultDomainName}`,
						displayName: name,
						description: textOf(call.bodyMember('description')) || null,
						visibility: textOf(call.bodyMember('visibility')),
						mailNickname: name.replace(/\W/g, ''),
						owners,
					});
				}
				return `Successfully created Team: '${name}'`;
			},
			500,
			(error) => `Failed to create Team: '${name}'. Error: ${error}`,
		);
	},
};

/** Invoke-ExecTeamsVoicePhoneNumberAssignment. */
const assignNumber: Endpoint = {
	name: 'ExecTeamsVoicePhoneNumberAssignment',
	right: 'Teams.Voice.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const number = textOf(call.bodyMember('PhoneNumber'));
		const input = call.bodyMember('input');
		const target = isRecord(input) ? textOf(input.value) : '';
		return attempt(() => {
			if (isTruthy(call.bodyMember('locationOnly'))) {
				locationsOf(tenant).set(number, target);
				return `Successfully assigned emergency location to ${number}`;
			}
			const user = state.directory.user(tenant, target);
			if (!user && !tenant.nowhere) throw new Error('Invalid value specified for property.');
			user?.phoneNumbers.push(number);
			return `Successfully submitted assignment of ${number} to ${target}`;
		}, 403);
	},
};

/** Invoke-ExecRemoveTeamsVoicePhoneNumberAssignment. */
const unassignNumber: Endpoint = {
	name: 'ExecRemoveTeamsVoicePhoneNumberAssignment',
	right: 'Teams.Voice.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const number = textOf(call.bodyMember('PhoneNumber'));
		for (const user of tenant.users) {
			user.phoneNumbers = user.phoneNumbers.filter((one) => one !== number);
		}
		const whom = textOf(call.bodyMember('AssignedTo'));
		return ok({ Results: `Successfully submitted unassignment of ${number} from ${whom}` });
	},
};

/** Teams of Microsoft Teams, and its telephone numbers. */
export const teamEndpoints: Endpoint[] = [
	addTeam,
	assignNumber,
	unassignNumber,
	rowsOfTenants('ListTeams', 'Teams.Group.Read', (tenant, call) =>
		teamsOf(tenant).map(({ owners: _owners, ...team }) => ({
			...team,
			...(call.query('tenantFilter') === 'AllTenants' && {
				Tenant: tenant.defaultDomainName,
				CacheTimestamp: '2026-11-25T22:00:00Z',
			}),
		})),
	),
	rowsOfTenants('ListTeamsActivity', 'Teams.Activity.Read', ({ defaultDomainName }) => [
		{
			UPN: `anna@${defaultDomainName}`,
			LastActive: '2026-11-24',
			TeamsChat: '12',
			CallCount: '0',
			MeetingCount: '3',
			Tenant: defaultDomainName,
		},
	]),
	rows('ListTeamsLisLocation', 'Teams.Voice.Read', () => [
		{
			LocationId: LOCATION_ID,
			CivicAddressId: '00000061-aaaa-4bbb-8ccc-dddddddddddd',
			Description: 'Head office',
			Location: '',
			CompanyName: 'Contoso',
			HouseNumber: '1',
			StreetName: 'Main St',
			City: 'Berlin',
			PostalCode: '10115',
			CountryOrRegion: 'DE',
			IsDefault: true,
			NumberOfVoiceUsers: -1,
			NumberOfTelephoneNumbers: -1,
		},
	]),
];
