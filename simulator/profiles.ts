/** The backend versions the simulator can play. */
export type ProfileName =
	| '7.2.3'
	| '7.5.3'
	| '8.1.1'
	| '8.5.2'
	| '8.7.2'
	| '8.8.2'
	| '10.0.9'
	| '10.1.2'
	| '10.2.3'
	| '10.2.6'
	| '10.4.5'
	| '10.5.4'
	| '10.5.5'
	| '10.5.8'
	| '10.7.0'
	| '10.8.2'
	| '10.9.0'
	| 'newer';

/** In what an offboarding differs from version to version. */
export interface Profile {
	name: ProfileName;
	/** What GetVersion answers. */
	version: string;
	/** Order of the versions, for "since" comparisons. */
	rank: number;
	/**
	 * What an offboarding that is not scheduled does: run inside the request, start an orchestration
	 * that leaves no row, or write a task that a queue message wakes.
	 */
	runNow: 'synchronous' | 'untracked' | 'task';
	/** Whether Test-CIPPOffboardingRequest exists (10.5.5). */
	validates: boolean;
	/** Whether a user may be a bare text (10.5.5). */
	takesBareUsers: boolean;
	/** Whether an access list may hold bare texts (10.1.0). */
	takesBareAccessUsers: boolean;
	/** Order in which the steps run. */
	stepOrder: 'oldFixed' | 'listed' | 'random';
	/** Whether a task is Processing while its steps run as activities (10.1.0). */
	runsStepsAsActivities: boolean;
	/** What becomes of a task whose job cannot start. */
	unstartedTask: 'completed' | 'processing' | 'failed';
	/** Whether list filters run in storage: exact case, tenant by domain or id (10.8.0). */
	filtersInStorage: boolean;
	/** Whether ListScheduledItems knows tenantFilter (10.2.4). */
	listsByTenant: boolean;
	/** Whether ListScheduledItems knows Id (8.1). */
	listsById: boolean;
	/** Whether ListScheduledItems knows SearchTitle (8.7). */
	searchesTitles: boolean;
	/** Names that options have in stored tasks, where they differ from today's. */
	storedNames: Readonly<Record<string, string>>;
	/** Whether Send As and Send on Behalf alone are an offboarding (10.9.0). */
	sendRightsAreActions: boolean;
	/** Whether an automatic reply of empty HTML or blanks counts as none (10.9.0). */
	emptyHtmlIsNoReply: boolean;
	/** Whether DeleteUser makes the job skip every step but OnedriveAccess. */
	deleteUserAlone: boolean;
	/** Whether the answer of a run-now offboarding holds a DeploymentId. */
	reportsProgress: boolean;
}

type Facts = Omit<Profile, 'name' | 'version' | 'rank'>;

/** The versions from the newest to the oldest, each with what the one above it does not have. */
const HISTORY: readonly [ProfileName, Partial<Facts>][] = [
	['newer', {}],
	['10.9.0', { deleteUserAlone: false, reportsProgress: false, stepOrder: 'random' }],
	['10.8.2', { sendRightsAreActions: false, emptyHtmlIsNoReply: false }],
	['10.7.0', { filtersInStorage: false }],
	['10.5.8', {}],
	['10.5.5', {}],
	['10.5.4', { validates: false, takesBareUsers: false }],
	['10.4.5', {}],
	['10.2.6', { stepOrder: 'listed' }],
	['10.2.3', { runNow: 'untracked', listsByTenant: false }],
	['10.1.2', { unstartedTask: 'processing' }],
	[
		'10.0.9',
		{
			runNow: 'synchronous',
			takesBareAccessUsers: false,
			stepOrder: 'oldFixed',
			runsStepsAsActivities: false,
			unstartedTask: 'completed',
		},
	],
	['8.8.2', {}],
	['8.7.2', {}],
	['8.5.2', { searchesTitles: false }],
	['8.1.1', {}],
	['7.5.3', { listsById: false, storedNames: { KeepCopy: 'keepCopy' } }],
	[
		'7.2.3',
		{
			storedNames: {
				KeepCopy: 'keepCopy',
				RemoveRules: 'removeRules',
				RemoveMobile: 'removeMobile',
				DeleteUser: 'deleteuser',
			},
		},
	],
];

const NEWEST: Facts = {
	runNow: 'task',
	validates: true,
	takesBareUsers: true,
	takesBareAccessUsers: true,
	stepOrder: 'listed',
	runsStepsAsActivities: true,
	unstartedTask: 'failed',
	filtersInStorage: true,
	listsByTenant: true,
	listsById: true,
	searchesTitles: true,
	storedNames: {},
	sendRightsAreActions: true,
	emptyHtmlIsNoReply: true,
	deleteUserAlone: true,
	reportsProgress: true,
};

/** The versions by name. "newer" is the undated backend after 10.9.0, 10.10. */
export const PROFILES = profiles();

function profiles(): Readonly<Record<ProfileName, Profile>> {
	const byName: Partial<Record<ProfileName, Profile>> = {};
	let facts = NEWEST;
	for (const [name, older] of HISTORY) {
		facts = { ...facts, ...older };
		const version = name === 'newer' ? '10.10.0' : name;
		byName[name] = { ...facts, name, version, rank: rankOf(version) };
	}
	return byName as Record<ProfileName, Profile>;
}

function rankOf(version: string): number {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
	return major * 10_000 + minor * 100 + patch;
}
