import { domainsOf } from '../directory/directory';
import type { SimTenant, SimUser } from '../directory/types';
import { ok, type Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import { userAt } from '../graph/resources';
import { graphUser } from '../graph/userView';
import { writePassword } from '../password';
import { member, valueOf } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimulatorState } from '../state';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const PROFILE = [
	'companyName',
	'streetAddress',
	'city',
	'state',
	'postalCode',
	'country',
	'mobilePhone',
	'businessPhones',
	'otherMails',
	'usageLocation',
];

/** What Graph says of a property that was not given, where it is not null. */
const EMPTY: Readonly<Record<string, unknown>> = { businessPhones: [], otherMails: [] };

/**
 * Invoke-AddUser: makes the account of `username` and `primDomain.value` (or `Domain`). Only the
 * account decides the status; licences, groups and the manager are sentences.
 */
export const addUser: Endpoint = {
	name: 'AddUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const tenantName = textOf(call.bodyMember('tenantFilter'));
		if (tenantName === '') {
			const resultText = 'tenantFilter is required to create a user.';
			return { status: 400, json: { Results: { resultText, state: 'error' } } };
		}
		const tenant = tenantNamed(state, tenantName);
		const domain =
			textOf(call.bodyMember('Domain')) || textOf(member(call.bodyMember('primDomain'), 'value'));
		const name = `${textOf(call.bodyMember('username'))}@${domain}`;
		const problem = refusal(state, tenant, name, domain);
		if (problem) return { status: 500, json: { Results: [problem] } };
		return created(call, state, tenant, name);
	},
};

function refusal(
	state: SimulatorState,
	tenant: SimTenant,
	name: string,
	domain: string,
): string | undefined {
	if (tenant.nowhere) return undefined;
	if (state.directory.user(tenant, name)) {
		return 'Failed to create user. Error:Another object with the same value for property userPrincipalName already exists.';
	}
	if (!domainsOf(tenant).includes(domain)) {
		return 'Failed to create user. Error:The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.';
	}
	return undefined;
}

function created(call: ApiCall, state: SimulatorState, tenant: SimTenant, name: string): Answer {
	const text = (property: string) => textOf(call.bodyMember(property));
	const given = text('password');
	const password = given || writePassword(state.random);
	const secret =
		state.options.passwordPusher && !given
			? `https://pwpush.example/p/${Math.floor(state.random() * 2 ** 40).toString(36)}`
			: password;
	const user = state.directory.addUser(tenant, {
		userPrincipalName: name,
		displayName: text('displayName'),
		givenName: text('givenName'),
		surname: text('surname'),
		department: text('department') || null,
		jobTitle: text('jobTitle') || null,
		profile: Object.fromEntries(
			PROFILE.map((property) => [property, valueOf(call.bodyMember(property))]).map(
				([property, value]) => [property, value ?? EMPTY[String(property)] ?? null],
			),
		),
	});
	// What Graph said of the new account, before anything else was done with it.
	const view = graphUser(user);
	const copied = copyGroups(call, state, tenant, user);
	state.secrets.push({ user: name, password, secret, at: state.clock.now() });
	return ok({
		Results: [
			'Created New User.',
			{ resultText: `Username: ${name}`, copyField: name, state: 'success' },
			{ resultText: `Password: ${secret}`, copyField: secret, state: 'success' },
			...furtherSteps(call, state, tenant, user, copied),
		],
		CopyFrom: copied ?? { Success: null, Error: null, Skipped: null },
		User: tenant.nowhere
			? null
			: { ...view, givenName: user.givenName || null, surname: user.surname || null },
	});
}

function furtherSteps(
	call: ApiCall,
	state: SimulatorState,
	tenant: SimTenant,
	user: SimUser,
	copied: CopiedGroups | undefined,
): string[] {
	const results: string[] = [];
	const name = user.userPrincipalName;
	if (tenant.nowhere) return stepsThatReachNobody(call, name);
	const licenses = valuesOf(call.bodyMember('licenses'));
	if (licenses.length > 0) {
		user.assignedLicenses = licenses.map((skuId) => ({ skuId, disabledPlans: [] }));
		results.push(
			`Successfully set licenses for ${name}. It may take 2–5 minutes before the changes become visible.`,
		);
	}
	const aliases = textOf(call.bodyMember('AddedAliases'));
	// What each of the calls gave back, which is nothing, stands in front.
	const list = aliases.split(/[\s,]+/).filter(Boolean);
	if (aliases) {
		results.push(`${' '.repeat(list.length + 1)}Added Aliases: ${list.join(',')}`);
	}
	results.push(...(copied?.Success ?? []), ...(copied?.Skipped ?? []));
	for (const group of [call.bodyMember('AddToGroups') ?? []].flat()) {
		const found = tenant.users
			.flatMap(({ groups }) => groups)
			.find(({ id }) => id === textOf(valueOf(group)));
		if (!found) results.push(groupNotFound(group, user.displayName));
		else if (found.kind === 'distributionList') {
			results.push(
				`Could not add ${name} to ${found.displayName} yet (Exchange replication delay). A retry has been scheduled in 15 minutes.`,
			);
		} else {
			user.groups = [...user.groups, found];
			const who = state.profile.rank < 10_09_00 ? `user ${name}` : user.displayName;
			results.push(`Successfully added ${who} to group ${found.displayName}.`);
		}
	}
	const manager = textOf(member(call.bodyMember('setManager'), 'value'));
	if (manager) results.push(setRelation(state, tenant, user, 'manager', manager));
	const sponsor = textOf(member(call.bodyMember('setSponsor'), 'value'));
	if (sponsor) results.push(setRelation(state, tenant, user, 'sponsor', sponsor));
	return results;
}

function groupNotFound(group: unknown, who: string): string {
	const id = textOf(valueOf(group));
	return `Failed to add to group ${textOf(member(group, 'label'))}: Failed to add ${who} to group ${id} - Failed to add ${who} (Resource '${id}' does not exist or one of its queried reference-property objects are not present.).`;
}

interface CopiedGroups {
	Success: string[];
	Error: string[];
	Skipped: string[];
}

/** Gives the new user the groups of another, but for those that a rule fills. */
function copyGroups(
	call: ApiCall,
	state: SimulatorState,
	tenant: SimTenant,
	user: SimUser,
): CopiedGroups | undefined {
	const from = textOf(member(call.bodyMember('copyFrom'), 'value'));
	const source = from === '' ? undefined : state.directory.user(tenant, from);
	if (!source) return undefined;
	const fixed = source.groups.filter(({ dynamic }) => !dynamic);
	user.groups = [...user.groups, ...fixed];
	return {
		Success: fixed.map(({ displayName }) => `Added user to group: ${displayName}`),
		Error: [],
		Skipped: source.groups
			.filter(({ dynamic }) => dynamic)
			.map(
				({ displayName }) =>
					`Skipped ${displayName}: its membership is set by a dynamic rule, so members cannot be added directly.`,
			),
	};
}

/** What is said of the further steps in a tenant that is not found. */
function stepsThatReachNobody(call: ApiCall, name: string): string[] {
	const aliases = textOf(call.bodyMember('AddedAliases'));
	const groups = [call.bodyMember('AddToGroups') ?? []].flat();
	return [
		...(valuesOf(call.bodyMember('licenses')).length > 0 ? [''] : []),
		...(aliases ? [`Added Aliases: ${aliases}`] : []),
		...groups.map(
			(group) =>
				`Failed to add to group ${textOf(member(group, 'label'))}: Failed to add ${name} to group ${textOf(valueOf(group))} - Failed to add ${name} (directory object not found).`,
		),
		...(textOf(member(call.bodyMember('setManager'), 'value')) ? [''] : []),
	];
}

function setRelation(
	state: SimulatorState,
	tenant: SimTenant,
	user: SimUser,
	relation: 'manager' | 'sponsor',
	who: string,
): string {
	try {
		user[relation] = userAt(state.directory, tenant, who).id;
		return `Set ${user.userPrincipalName}'s ${relation} to ${who}`;
	} catch (error) {
		return `Failed to set ${user.userPrincipalName}'s ${relation}: ${(error as Error).message}`;
	}
}

function valuesOf(entries: unknown): string[] {
	return [member(entries, 'value')]
		.flat()
		.filter((value): value is string => typeof value === 'string');
}
