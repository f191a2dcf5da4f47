import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';

/** A telephone number of Teams. */
export interface PhoneNumber {
	number: string;
	/** `CallingPlan`, `DirectRouting` or `OperatorConnect`. */
	kind: string;
	/** Object ID of who has it; empty when nobody has. */
	targetId: string;
	/** User principal name of who has it, where CIPP knows it. */
	assignedTo: string;
	locationId: string;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const NUMBERS_READ: EndpointUse = {
	endpoint: 'ListTeamsVoice',
	method: 'GET',
	right: 'Teams.Voice.Read',
	query: ['tenantFilter'],
};

/** What to do when they cannot be read: CIPP loses the reason. */
export const NUMBERS_ADVICE =
	'CIPP does not tell why it could not read the numbers. Check that the tenant has Teams telephony, and that CIPP has access to Teams there; its log book (CIPP > Log Book) may say more.';

/**
 * Reads the telephone numbers of a tenant (`Invoke-ListTeamsVoice`).
 *
 * @param tenant default domain
 * @throws CippFailure when CIPP or Microsoft does not give them
 */
export async function readNumbers(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<PhoneNumber[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListTeamsVoice',
		query: { tenantFilter: tenant },
	};
	const answer = await sendPatiently(client, request, patience).catch(
		async (error: Error) => await Promise.reject(explainUnread(error)),
	);
	return rowsWith(answer, ['TelephoneNumber'], NUMBERS_ADVICE).map(numberOf);
}

/**
 * CIPP answers with the status 403 and an empty list when it cannot read the numbers, which looks as if
 * something in front of it had refused the request.
 *
 * @returns the failure with both causes; any other error as it is
 */
export function explainUnread(error: Error): Error {
	if (!(error instanceof CippFailure) || error.httpCode !== '403' || error.results.length > 0) {
		return error;
	}
	return new CippFailure('CIPP could not read the telephone numbers (status 403)', {
		...error,
		description: `${NUMBERS_ADVICE} If other operations fail so too: ${error.description ?? ''}`,
	});
}

/** @returns what a row says of a number */
export function numberOf(row: IDataObject): PhoneNumber {
	const { TelephoneNumber, NumberType, TargetId, LocationId, AssignedTo } = row;
	const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
	// The text “Unassigned” for nobody.
	const person = (typeof AssignedTo === 'object' ? AssignedTo : null) as IDataObject | null;
	return {
		number: textOf(TelephoneNumber),
		kind: textOf(NumberType),
		targetId: textOf(TargetId),
		assignedTo: textOf(person?.userPrincipalName),
		locationId: textOf(LocationId),
	};
}

/** Numbers are written in several ways: with spaces, dashes and brackets, and with `tel:`. */
export function plainNumber(text: string): string {
	return text.replace(/^tel:/i, '').replace(/[\s().-]/g, '');
}

/** @returns the number of a list, however it is written */
export function numberAmong(wanted: string, all: PhoneNumber[]): PhoneNumber | undefined {
	return all.find(({ number }) => plainNumber(number) === plainNumber(wanted));
}
