import type { IDataObject } from 'n8n-workflow';

import { simplifyField } from '../../fields/list';
import { addressOf } from '../../identity/userReference';
import { picked } from '../../output/columns';
import { isoDate } from '../../output/isoDate';
import { singleRow } from '../../output/rows';
import { readingOfUser } from './ofUser';
import { USER_COLUMNS } from './userColumns';

interface Wanted {
	simplify: boolean;
	lastSignIn: boolean;
}

const LAST_SIGN_IN_COLUMNS = {
	lastSignInDateTime: (row: IDataObject) => isoDate(row.LastSigninDate),
	// CIPP joins parts of which some may be empty: " - " when the audit log holds no sign-in.
	lastSignInApplication: (row: IDataObject) => presentParts(row.LastSigninApplication),
	lastSignInResult: 'LastSigninResult',
};

/** @returns the parts of `workload - application` that hold something; null when none does */
function presentParts(value: unknown): string | null {
	const parts = String(value ?? '').split(/(?:^|\s)-(?=\s|$)/);
	return (
		parts
			.map((part) => part.trim())
			.filter(Boolean)
			.join(' - ') || null
	);
}

/** Reads one user (`Invoke-ListUsers` with `UserID`); CIPP answers with a list of one. */
export const getUser = readingOfUser<Wanted>({
	name: 'Get',
	value: 'get',
	action: 'Get user',
	description: 'Get a single user',
	userDescription: 'The user to get',
	need: 'address',
	fields: [
		simplifyField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Include Last Sign-In',
					name: 'includeLastSignIn',
					type: 'boolean',
					default: true,
					description:
						'Whether to look for the last sign-in of the past week in the audit log, which is slow',
				},
			],
		},
	],
	readMore: (item) => ({
		simplify: item.switch('simplify', 'Simplify'),
		lastSignIn: item.switch('options.includeLastSignIn', 'Include Last Sign-In'),
	}),
	endpoints: [
		{
			endpoint: 'ListUsers',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'UserID', 'IncludeLogonDetails'],
		},
	],
	async rows(client, { tenant, user, simplify, lastSignIn }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUsers',
			query: {
				tenantFilter: tenant,
				UserID: addressOf(user),
				// Left out when it is off: CIPP takes even the text "false" for a yes.
				...(lastSignIn && { IncludeLogonDetails: true }),
			},
		});
		const row = singleRow(answer, ['id'], 'Check the tenant and the user.');
		if (simplify) {
			return [picked(row, { ...USER_COLUMNS, ...(lastSignIn && LAST_SIGN_IN_COLUMNS) })];
		}
		return [
			{
				...row,
				...(lastSignIn && {
					LastSigninDate: isoDate(row.LastSigninDate),
					LastSigninApplication: presentParts(row.LastSigninApplication),
				}),
			},
		];
	},
});
