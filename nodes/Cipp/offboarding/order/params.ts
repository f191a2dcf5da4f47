import type { IDataObject } from 'n8n-workflow';

import type { Task } from '../../scheduler/task';
import type { AfterLeaving } from '../leaving/order';
import type { LocalAccount } from '../onPremises/account';
import type { StepName } from '../results';
import type { WaitOptions } from '../wait/readWaitOptions';
import type { HeldMailbox, HoldName, HoldReport } from './holds';
import type { Manager } from './manager';
import type { Schedule } from './schedule';

/** An earlier task of a user, and whose it is. */
export interface EarlierTask {
	task: Task;
	/** True when this very item made it, in an earlier try of this execution. */
	isOwn: boolean;
	/** The second job of this very item, which deletes the user, when it was sent already. */
	deletion?: Task;
}

/** What an order says once the directory has filled it in. Plain data, kept for a retry. */
export interface FilledIn {
	/** The manager of the user, `null` for none; absent when nobody asked. */
	manager?: Manager | null;
	values: Pick<
		OffboardParams,
		'switches' | 'forward' | 'keepCopy' | 'userLists' | 'outOfOffice' | 'reference'
	>;
}

/** What is asked for one user, read from the parameters of an item and checked. */
export interface OffboardParams {
	/** As entered; CIPP's default domain of the tenant once it was looked up. */
	tenant: string;
	/** Empty when none was entered. */
	tenantLabel: string;
	/** As entered: an object ID until it was looked up. */
	userPrincipalName: string;
	/** Empty when none was entered. */
	userLabel: string;
	/** Wire names of the steps that are on, in the order of the table of steps. */
	switches: StepName[];
	/** Wire name of a list step to the users that get access. */
	userLists: Partial<Record<StepName, string[]>>;
	forward: string;
	keepCopy: boolean;
	/** HTML text, empty for none. */
	outOfOffice: string;
	/** Undefined means now. */
	schedule?: Schedule;
	notify: { webhook: boolean; email: boolean; psa: boolean };
	reference: string;
	/** Undefined when the item comes back as soon as CIPP has queued the offboarding. */
	wait?: WaitOptions;
	/** Where the steps come from: the node alone, or also the defaults that CIPP keeps for the tenant. */
	startFrom: 'chosen' | 'tenantDefaults';
	/** Wire names of the steps that were added from the tenant's defaults. */
	stepsFromTenant: StepName[];
	/** True when nothing is to be sent, only shown. */
	previewOnly: boolean;
	/** True when nothing is to be sent for a user whom CIPP does not find. */
	checkUserExists?: boolean;
	/** What the look-up found of the user, null when CIPP does not find one; absent without one. */
	account?: IDataObject | null;
	/** The account in the local Active Directory, when the look-up found a synced user. */
	onPremises?: LocalAccount;
	/** What to do when an offboarding of the user is already planned or running. */
	ifAlreadyQueued: 'skip' | 'queueAgain' | 'fail';
	/** True when the user may be one of the partner's own tenant. */
	allowPartnerTenant: boolean;
	/** How long a task is looked for when a request ended without an answer, in milliseconds. */
	gracePeriodMs: number;
	/** How many users of one tenant may share a request; 1 for a request of its own. */
	usersPerRequest: number;
	/** True when the account is deleted in a job of its own, after the other steps have ended. */
	deleteLast: boolean;
	/** What is done to the account once the offboarding has ended; undefined for nothing. */
	afterLeaving?: AfterLeaving;
	/** A task of the user that CIPP has already, found by the look-up before the sending. */
	earlier?: EarlierTask;
	/** What to do when the manager is named and the user has none. */
	ifNoManager: 'refuse' | 'leaveOut';
	/** True when placeholders in the automatic reply and the reference are filled in. */
	fillPlaceholders: boolean;
	/** Present once the directory has filled in the manager or placeholders. */
	filled?: FilledIn;
	/** Steps of the tenant's defaults that only the forwarding keeps out. */
	unlessForwarded?: StepName[];
	/** Holds on the mailbox that come before the offboarding is queued. */
	holds: HoldName[];
	/** How many days a litigation hold lasts; undefined for no end. */
	holdDays?: number;
	/** The mailbox, read before anything was sent; only with holds. */
	held?: HeldMailbox;
	/** Holds that are on, once they were set. */
	holdReports?: HoldReport[];
	/** Warnings that do not follow from the steps. */
	remarks: string[];
	/** Things that are allowed but may not do what the user expects. */
	warnings: string[];
}

/**
 * @returns the wire names of everything that CIPP is asked to do for this user, value steps included
 */
export function requestedSteps(params: OffboardParams): StepName[] {
	return [
		...params.switches,
		...(Object.keys(params.userLists) as StepName[]),
		...(params.forward ? (['forward'] as const) : []),
		...(params.outOfOffice ? (['OOO'] as const) : []),
	];
}
