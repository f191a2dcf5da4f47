import type { IDataObject } from 'n8n-workflow';

import type { Columns } from '../../output/columns';

/** The columns of a sign-in of Microsoft Graph that most workflows need. */
export const SIGN_IN_COLUMNS: Columns = {
	id: 'id',
	createdDateTime: 'createdDateTime',
	userPrincipalName: 'userPrincipalName',
	appDisplayName: 'appDisplayName',
	ipAddress: 'ipAddress',
	location: placeOf,
	success: ({ status }) => (status as IDataObject | undefined)?.errorCode === 0,
	errorCode: 'status.errorCode',
	failureReason: 'status.failureReason',
	conditionalAccessStatus: 'conditionalAccessStatus',
};

function placeOf({ location }: IDataObject): string | null {
	const { city, countryOrRegion } = (location ?? {}) as IDataObject;
	return [city, countryOrRegion].filter(Boolean).join(', ') || null;
}

/** What to do when CIPP gives no sign-ins. */
export const SIGN_IN_ADVICE = 'Check the tenant. Sign-ins need Entra ID P1 there.';
