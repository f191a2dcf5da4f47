import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import type { Part, ValuesOf } from '../../forms/part';
import { choice, ids, onlyFor, toggle } from '../../forms/parts';
import type { UserParams } from '../../nouns/user/target';
import { address, user } from '../../nouns/user/target';
import { messageOf } from '../../forms/changeOperation';
import { reportedFailure } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';

const CHOICE = 'licenseOperation';

const ADDED = 'Licenses to Add';

const REMOVED = 'Licenses to Remove';

const parts = {
	operation: choice({
		name: CHOICE,
		displayName: 'Change',
		description: 'What to do with the licenses that are assigned to the user directly',
		options: [
			{ name: 'Add', value: 'Add' },
			{ name: 'Remove', value: 'Remove' },
			{ name: 'Replace', value: 'Replace', description: 'Remove some licenses and add others' },
		],
	}),
	added: onlyFor<string[] | undefined>(
		CHOICE,
		['Add', 'Replace'],
		ids({
			name: 'licenses',
			displayName: ADDED,
			description: 'The licenses that the user gets',
			entry: 'License',
			search: 'searchLicenses',
		}),
		undefined,
	),
	takesAll: onlyFor(
		CHOICE,
		['Remove', 'Replace'],
		toggle({
			displayName: 'Remove All Licenses',
			name: 'allLicenses',
			description: 'Whether the user loses every license that is assigned directly',
		}),
		false,
	),
	removed: ids({
		name: 'licensesToRemove',
		displayName: REMOVED,
		description: 'The licenses that the user loses, as far as the user has them',
		entry: 'License',
		search: 'searchLicenses',
		displayOptions: { show: { [CHOICE]: ['Remove', 'Replace'], allLicenses: [false] } },
	}) as Part<string[] | undefined>,
};

type LicenseChange = UserParams & ValuesOf<typeof parts>;

const DONE = /^Successfully set licenses for\b/i;
/** Nothing was taken: the user was not found, or the removal itself was refused. */
const NOTHING_TAKEN = /^(?:User \S+ not found in tenant|Failed to remove licenses)\b/i;
const NOTHING_TO_DO = /^No license changes needed\b/i;

/**
 * Adds, removes or replaces licenses (`Invoke-ExecBulkLicense`), a user for each item. The answer has
 * status 200 whatever happened, and an unknown operation repeats that of another user.
 */
export const changeLicenses = change(user('both'), {
	name: 'Change Licenses',
	value: 'changeLicenses',
	action: 'Change licenses of user',
	description:
		'Add, remove or replace licenses of a user. For many users, give an item for each of them.',
	parts,
	check({ added, removed }, item) {
		if (added?.length === 0) item.note(`“${ADDED}” is empty. Add a license.`);
		if (removed?.length === 0) item.note(`“${REMOVED}” is empty. Add a license.`);
	},
	endpoint: 'ExecBulkLicense',
	right: 'Identity.User.ReadWrite',
	sends: {},
	body: {
		members: [
			'[].tenantFilter',
			'[].userIds',
			'[].LicenseOperation',
			'[].Licenses[].value',
			'[].LicensesToRemove[].value',
			'[].LicensesToReplace[].value',
			'[].RemoveAllLicenses',
			'[].ReplaceAllLicenses',
		],
		of: (params) => [
			{
				tenantFilter: params.tenant,
				userIds: [address(params)],
				LicenseOperation: params.operation,
				...changeOf(params),
			},
		],
	},
	judge: (lines, { operation, takesAll }) =>
		withoutOldLicenses(
			reportedFailure(lines) ?? unconfirmed(lines),
			operation === 'Replace' && takesAll,
		),
	output: (lines) => ({
		success: true,
		changed: lines.some(({ text }) => DONE.test(text)),
		message: messageOf(lines),
	}),
});

function changeOf({ operation, added, takesAll, removed }: LicenseChange): IDataObject {
	const isReplacement = operation === 'Replace';
	return {
		...(added && { Licenses: added.map(labelled) }),
		...(takesAll && { [isReplacement ? 'ReplaceAllLicenses' : 'RemoveAllLicenses']: true }),
		...(removed && {
			[isReplacement ? 'LicensesToReplace' : 'LicensesToRemove']: removed.map(labelled),
		}),
	};
}

function labelled(skuId: string): IDataObject {
	return { label: skuId, value: skuId };
}

/**
 * CIPP replaces all licenses with two calls: it takes the old ones, then assigns the new ones. Of the
 * second it says that it failed, of the first nothing.
 */
function withoutOldLicenses(
	failure: CippFailure | undefined,
	replacesAll: boolean,
): CippFailure | undefined {
	if (!failure || !replacesAll || NOTHING_TAKEN.test(failure.message)) return failure;
	return new CippFailure(failure.message, {
		...failure,
		outcome: 'unknown',
		description:
			'The old licenses may be gone: CIPP removes them before it assigns the new ones, and does not say so. Look at the licenses of the user before you run it again.',
	});
}

/** A sentence that is neither a success nor a known failure is no reason to report one. */
function unconfirmed(lines: ResultLine[]): CippFailure | undefined {
	if (lines.every(({ text }) => DONE.test(text) || NOTHING_TO_DO.test(text))) return undefined;
	return new CippFailure(messageOf(lines), {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description:
			'CIPP did not say that it set the licenses. Look at the user before you run it again.',
	});
}
