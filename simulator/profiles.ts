/** The backend versions the simulator can play. */
export type ProfileName = '10.0.9' | '10.2.3' | '10.5.4' | '10.8.2' | '10.9.0' | 'newer';

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
	/** Whether list filters run in storage: exact case, tenant by domain or id (10.8.0). */
	filtersInStorage: boolean;
	/** Whether ListScheduledItems knows tenantFilter (10.2.4). */
	listsByTenant: boolean;
	/** Whether ListScheduledItems knows Id (8.1). */
	listsById: boolean;
	/** Whether ListScheduledItems knows SearchTitle (8.7). */
	searchesTitles: boolean;
	/** Whether Send As and Send on Behalf alone are an offboarding (10.9.0). */
	sendRightsAreActions: boolean;
	/** Whether an automatic reply of empty HTML or blanks counts as none (10.9.0). */
	emptyHtmlIsNoReply: boolean;
	/** Whether DeleteUser makes the job skip every step but OnedriveAccess. */
	deleteUserAlone: boolean;
	/** Whether the answer of a run-now offboarding holds a DeploymentId. */
	reportsProgress: boolean;
}

const task1082: Profile = {
	name: '10.8.2',
	version: '10.8.2',
	rank: 10_08_02,
	runNow: 'task',
	validates: true,
	takesBareUsers: true,
	takesBareAccessUsers: true,
	stepOrder: 'random',
	runsStepsAsActivities: true,
	filtersInStorage: true,
	listsByTenant: true,
	listsById: true,
	searchesTitles: true,
	sendRightsAreActions: false,
	emptyHtmlIsNoReply: false,
	deleteUserAlone: false,
	reportsProgress: false,
};

const task1054: Profile = {
	...task1082,
	name: '10.5.4',
	version: '10.5.4',
	rank: 10_05_04,
	validates: false,
	takesBareUsers: false,
	filtersInStorage: false,
};

const untracked1023: Profile = {
	...task1054,
	name: '10.2.3',
	version: '10.2.3',
	rank: 10_02_03,
	runNow: 'untracked',
	stepOrder: 'listed',
	listsByTenant: false,
};

const task1090: Profile = {
	...task1082,
	name: '10.9.0',
	version: '10.9.0',
	rank: 10_09_00,
	sendRightsAreActions: true,
	emptyHtmlIsNoReply: true,
};

/** The versions by name. "newer" is the undated backend after 10.9.0, 10.10. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
	'10.0.9': {
		...untracked1023,
		name: '10.0.9',
		version: '10.0.9',
		rank: 10_00_09,
		runNow: 'synchronous',
		takesBareAccessUsers: false,
		stepOrder: 'oldFixed',
		runsStepsAsActivities: false,
	},
	'10.2.3': untracked1023,
	'10.5.4': task1054,
	'10.8.2': task1082,
	'10.9.0': task1090,
	newer: {
		...task1090,
		name: 'newer',
		version: '10.10.0',
		rank: 10_10_00,
		stepOrder: 'listed',
		deleteUserAlone: true,
		reportsProgress: true,
	},
};
