import type { IDataObject } from 'n8n-workflow';

import type { Columns } from '../../../output/columns';
import { picked } from '../../../output/columns';

/** Lists of one are lists there, and a list of nothing may be null. */
const rowsOf = (value: unknown): IDataObject[] =>
	([value].flat() as Array<IDataObject | null | undefined>).filter(
		(row) => row !== null && row !== undefined,
	);

/** Null where the CIPP that checked does not look at it: nothing was not found there. */
const count = (name: string) => (result: IDataObject) =>
	result[name] === undefined ? null : rowsOf(result[name]).length;

const each = (name: string, columns: Columns) => (result: IDataObject) =>
	result[name] === undefined ? null : rowsOf(result[name]).map((row) => picked(row, columns));

const METHOD = /^#microsoft\.graph\.(.*?)(?:AuthenticationMethod|Method)$/;

const APP: Columns = { name: 'displayName', appId: 'appId', createdAt: 'createdDateTime' };

/** What of a result most workflows ask for. */
export const FINDINGS: Columns = {
	checkedAt: 'ExtractedAt',
	windowDays: 'AnalysisWindowDays',
	usageLocation: 'LocationAnalysis.UsageLocation',
	signIns: count('SuspectUserSignIns'),
	foreignSignIns: 'LocationAnalysis.ForeignSignInCount',
	foreignSuccessfulSignIns: 'LocationAnalysis.ForeignSuccessfulSignInCount',
	signInCountries: ({ LocationAnalysis: where }) =>
		where === undefined
			? null
			: rowsOf((where as IDataObject).SignInCountries).map(({ Country }) => Country),
	inboxRules: each('NewRules', {
		name: 'Name',
		enabled: 'Enabled',
		forwardTo: 'ForwardTo',
		deleteMessage: 'DeleteMessage',
		recentlyChanged: 'RecentlyChanged',
	}),
	inboxRuleChanges: count('InboxRuleChanges'),
	mfaMethods: each('MFADevices', {
		type: (row) => METHOD.exec(String(row['@odata.type']))?.[1] ?? row['@odata.type'],
		name: ({ displayName, phoneNumber }) => displayName ?? phoneNumber,
		createdAt: 'createdDateTime',
	}),
	maliciousApps: each('MaliciousSPs', { ...APP, catalogName: 'CatalogName' }),
	addedApps: each('AddedApps', {
		...APP,
		isMalicious: ({ MaliciousMatch }) => Boolean(MaliciousMatch),
	}),
	sentMessages: 'SentMessageAnalysis.TotalMessages',
	sentMessagesFlagged: 'SentMessageAnalysis.Flagged',
	mailboxPermissionChanges: count('MailboxPermissionChanges'),
	sharingChanges: count('SharingChanges'),
	safelistChanges: count('SafelistChanges'),
	mobileDevices: count('SuspectUserDevices'),
	intuneDevices: count('IntuneDevices'),
};
