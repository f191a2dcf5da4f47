import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import type { Policy } from '../../nouns/policy/policy';
import { readPolicy } from '../../nouns/policy/policy';
import { tenantOf } from '../../nouns/tenant/target';
import { nameOf } from '../../identity/userReference';
import { failureOf, reportedFailure } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import { exclusionParts } from './exclusionParts';
import { EXCLUSION_READS, exclusionTarget } from './exclusionTarget';
import { exclusionTasks } from './exclusionTasks';

interface Chosen {
	kind: string;
	ends: string;
	start: number | undefined;
	end: number | undefined;
}

/** An exclusion with an end is a pair of scheduled tasks; any other is a change of the policy. */
const isPlanned = ({ kind, ends }: Pick<Chosen, 'kind' | 'ends'>) =>
	kind === 'add' && ends === 'at';

/** Excludes a user from a policy, or ends that (`Invoke-ExecCAExclusion`). */
export const setExclusion = change(exclusionTarget, {
	name: 'Set Exclusion',
	value: 'setExclusion',
	action: 'Exclude user from conditional access policy',
	description:
		'Exclude a user from a policy for some time, by a group that CIPP makes for it, or end that',
	parts: exclusionParts,
	check(params, item) {
		if (!isPlanned(params)) return;
		params.start ??= now();
		const { start, end } = params;
		if (end === undefined) {
			item.note('“End” is empty. Enter a date and time, or set “Ends” to Never.');
		} else if (end <= Math.max(start, now())) {
			item.note('“End” is not after the start and the present. Enter a later date and time.');
		}
	},
	reads: EXCLUSION_READS,
	async prepare(params, context) {
		const { name } = await readPolicy(params.tenant, params.policyId, context);
		params.policyName = name;
		return [];
	},
	// `Set-CIPPCAExclusion` reads who is excluded, and writes all of them; and for an end it makes a group
	// for the policy, unless there is one.
	wholeOf: (params) => `${tenantOf(params)} ${params.policyId.toLowerCase()}`,
	endpoint: 'ExecCAExclusion',
	right: 'Tenant.ConditionalAccess.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		PolicyId: ({ policyId }) => policyId,
		'Users[].value': ({ user }) => [user.id],
		'Users[].addedFields.userPrincipalName': ({ user }) => [nameOf(user)],
		ExclusionType: (params) => (isPlanned(params) ? undefined : params.kind),
		vacation: (params) => (isPlanned(params) ? true : undefined),
		StartDate: (params) => (isPlanned(params) ? params.start : undefined),
		EndDate: (params) => (isPlanned(params) ? params.end : undefined),
		reference: (params) => (isPlanned(params) && params.reference ? params.reference : undefined),
	},
	// A change at once is answered with nothing when it was made.
	isSilent: true,
	judge(lines, params) {
		const said = lines.filter((line) => !isRemark(line));
		if (isPlanned(params))
			return failureOf(said, /^Successfully (?:added vacation mode|scheduled)/i);
		return said.length === 0 ? undefined : reportedFailure(said);
	},
	output: (lines) => ({
		success: true,
		message: lines.map(({ text }) => text).join(' '),
		...(lines.some(isRemark) && { warnings: lines.filter(isRemark).map(({ text }) => text) }),
	}),
	alsoAbout: (params) => ({
		exclusion: params.kind,
		...(isPlanned(params) && { start: isoOf(params.start), end: isoOf(params.end) }),
	}),
	async confirm(context, params) {
		const { tenant, policyId, policyName, user, kind, start = 0, end = 0 } = params;
		if (isPlanned(params)) {
			const userPrincipalName = nameOf(user);
			return await exclusionTasks({ tenant, policyName, userPrincipalName, start, end }, context);
		}
		const wanted = kind === 'add';
		const isExcluded = ({ excludedUsers }: Policy) =>
			excludedUsers.includes(String(user.id).toLowerCase());
		return await provenOnly(
			await readBack(context, {
				what: 'The policy',
				read: async () => await readPolicy(tenant, policyId, context),
				isMade: (seen) => isExcluded(seen) === wanted,
				tell: () => ({ message: messageOf(wanted) }),
				otherwise: wanted ? 'the policy does not exclude the user' : 'the policy excludes the user',
			}),
		);
	},
});

const messageOf = (wanted: boolean) =>
	`The policy ${wanted ? 'excludes the user' : 'does not exclude the user by name any more'}`;

/** CIPP says nothing at all of a success, so what cannot be read is none. */
async function provenOnly(read: IDataObject): Promise<IDataObject> {
	if (read.confirmed === true) return read;
	const [warning = ''] = (read.warnings ?? []) as string[];
	const failure = new CippFailure('CIPP did not say whether it changed the exclusion', {
		outcome: 'unknown',
		description: warning,
	});
	return await Promise.reject(failure);
}

/** Said beside a success, in the words of a failure. */
function isRemark({ text }: ResultLine): boolean {
	return /^Failed to find a unique vacation group\b/i.test(text);
}

const now = () => Math.floor(Date.now() / 1000);

const isoOf = (seconds = 0) => new Date(seconds * 1000).toISOString();
