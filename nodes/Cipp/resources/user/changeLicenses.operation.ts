import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { choiceField, readChoice } from '../../fields/choice';
import type { IdList } from '../../fields/idList';
import { idListField, readIdList } from '../../fields/idList';
import { addressOf } from '../../identity/userReference';
import { messageOf } from '../../operations/changeOperation';
import { reportedFailure } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import { changeOfUser } from './ofUser';

interface LicenseChange {
	/** The members of the request that differ from case to case. */
	change: IDataObject;
}

const OPERATION = {
	name: 'licenseOperation',
	displayName: 'Change',
	description: 'What to do with the licenses that are assigned to the user directly',
	options: [
		{ name: 'Add', value: 'Add' },
		{ name: 'Remove', value: 'Remove' },
		{ name: 'Replace', value: 'Replace', description: 'Remove some licenses and add others' },
	],
};

const ADDED: IdList = {
	name: 'licenses',
	displayName: 'Licenses to Add',
	description: 'The licenses that the user gets',
	entry: 'License',
	search: 'searchLicenses',
	displayOptions: { show: { licenseOperation: ['Add', 'Replace'] } },
};

const REMOVED: IdList = {
	name: 'licensesToRemove',
	displayName: 'Licenses to Remove',
	description: 'The licenses that the user loses, as far as the user has them',
	entry: 'License',
	search: 'searchLicenses',
	displayOptions: { show: { licenseOperation: ['Remove', 'Replace'], allLicenses: [false] } },
};

const fields: INodeProperties[] = [
	choiceField(OPERATION),
	idListField(ADDED),
	{
		displayName: 'Remove All Licenses',
		name: 'allLicenses',
		type: 'boolean',
		displayOptions: { show: { licenseOperation: ['Remove', 'Replace'] } },
		default: false,
		description: 'Whether the user loses every license that is assigned directly',
	},
	idListField(REMOVED),
];

const DONE = /^Successfully set licenses for\b/i;
/** Nothing was taken: the user was not found, or the removal itself was refused. */
const NOTHING_TAKEN = /^(?:User \S+ not found in tenant|Failed to remove licenses)\b/i;
const NOTHING_TO_DO = /^No license changes needed\b/i;

/**
 * Adds, removes or replaces licenses (`Invoke-ExecBulkLicense`), a user for each item. The answer has
 * status 200 whatever happened, and an unknown operation repeats that of another user.
 */
export const changeLicenses = changeOfUser<LicenseChange>({
	name: 'Change Licenses',
	value: 'changeLicenses',
	action: 'Change licenses of user',
	description:
		'Add, remove or replace licenses of a user. For many users, give an item for each of them.',
	userDescription: 'The user whose licenses change',
	need: 'both',
	fields,
	readMore: (item) => ({ change: readChange(item) }),
	endpoints: [
		{
			endpoint: 'ExecBulkLicense',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: [
				'[].tenantFilter',
				'[].userIds',
				'[].LicenseOperation',
				'[].Licenses[].value',
				'[].LicensesToRemove[].value',
				'[].LicensesToReplace[].value',
				'[].RemoveAllLicenses',
				'[].ReplaceAllLicenses',
			],
		},
	],
	request: ({ tenant, user, change }) => ({
		method: 'POST',
		endpoint: 'ExecBulkLicense',
		body: [{ tenantFilter: tenant, userIds: [addressOf(user)], ...change }],
	}),
	judge: (lines, { change }) =>
		withoutOldLicenses(reportedFailure(lines) ?? unconfirmed(lines), change),
	output: (lines) => ({
		success: true,
		changed: lines.some(({ text }) => DONE.test(text)),
		message: messageOf(lines),
	}),
});

function readChange(item: ItemReader): IDataObject {
	const operation = readChoice(item, OPERATION);
	const change: IDataObject = { LicenseOperation: operation };
	if (operation === 'Add' || operation === 'Replace') {
		change.Licenses = readLicenses(item, ADDED);
	}
	if (operation === 'Remove' || operation === 'Replace') {
		const all = item.switch('allLicenses', 'Remove All Licenses');
		if (all) change[operation === 'Remove' ? 'RemoveAllLicenses' : 'ReplaceAllLicenses'] = true;
		else {
			const name = operation === 'Remove' ? 'LicensesToRemove' : 'LicensesToReplace';
			change[name] = readLicenses(item, REMOVED);
		}
	}
	return change;
}

function readLicenses(item: ItemReader, list: IdList): IDataObject[] {
	const skuIds = readIdList(item, list);
	if (skuIds.length === 0) item.note(`“${list.displayName}” is empty. Add a license.`);
	return skuIds.map((value) => ({ label: value, value }));
}

/**
 * CIPP replaces all licenses with two calls: it takes the old ones, then assigns the new ones. Of the
 * second it says that it failed, of the first nothing.
 */
function withoutOldLicenses(
	failure: CippFailure | undefined,
	{ ReplaceAllLicenses }: IDataObject,
): CippFailure | undefined {
	if (!failure || ReplaceAllLicenses !== true || NOTHING_TAKEN.test(failure.message))
		return failure;
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
