import { isMade } from '../../scripts/record/microsoft';
import type { Recording } from '../../scripts/record/recording';
import { isRefusal } from '../../scripts/record/recording';
import type { Said } from '../../scripts/record/runNode';

/** What was true after a run of the node. */
export type Truth = 'done' | 'partly' | 'nothing';

/** Resources and operations about what CIPP keeps itself, and not about Microsoft's directory. */
const KEPT_BY_CIPP =
	/^(offboarding\.|scheduledItem\.|alert\.|user\.offboardUser$|cipp\.refreshCachedData$|tenant\.(update|setOffboardingDefaults)$|repository\.(delete|update)$)/;

/** The same where CIPP asks Microsoft, or another service, for a part of it: what was refused there counts. */
const KEPT_IN_PART =
	/^(apiClient|backup|breach|cipp|extension)\.|^app\.(addStore|addChocolatey|addMsp|deleteQueued)$/;

/** Endpoints of this name read, by whatever method. */
const READS = /^(List|ExecGet|ExecLicenseSearch$)/;

/**
 * What was true after a run, read from the calls that reached Microsoft and from the statuses of
 * CIPP, never from CIPP's words.
 *
 * @param recording a run of the node
 * @returns for a change whether it was made, for a read whether all of it was answered, for what CIPP
 * keeps itself whether it took it
 */
export function truthOf(recording: Recording): Truth {
	const { exchanges, calls, microsoft } = recording;
	// What made the task that the run is about was sent by another client.
	const own = exchanges.filter(({ client }) => client === undefined);
	const name = `${recording.node?.resource}.${recording.node?.operation}`;
	if (KEPT_BY_CIPP.test(name))
		return own.every(({ status }) => status === 200) ? 'done' : 'nothing';
	if (calls?.length) {
		const made = calls.filter(isMade).length;
		return made === calls.length ? 'done' : made > 0 ? 'partly' : 'nothing';
	}
	// Nothing was changed. A read has done its work unless something was kept from it.
	const isRead = own.every(({ method, endpoint }) => method === 'GET' || READS.test(endpoint));
	const isWhole = own.length > 0 && own.every(({ status }) => status === 200);
	const isRefused = microsoft?.some(isRefusal) === true;
	return (isRead || KEPT_IN_PART.test(name)) && isWhole && !isRefused ? 'done' : 'nothing';
}

/**
 * Whether what the node said is what was true.
 *
 * @param recording a run of the node
 * @param said what the node said
 * @returns the complaint; undefined when it may be said
 */
export function complaintOf(recording: Recording, said: Said): string | undefined {
	const { outcome, items } = said;
	const isAboutNobody = recording.case.endsWith(': unknown user') && !isOffboarding(recording);
	const truth = isAboutNobody ? 'nothing' : truthOf(recording);
	if (outcome === 'success') {
		if (truth !== 'done') return `The node says success, and ${truth} was done.`;
		return isOffboarding(recording)
			? endComplaint(recording, items[0]?.status)
			: refreshComplaint(recording, items[0]?.warnings);
	}
	if (truth === 'done') return `It was done, and the node says ${outcome}.`;
	return truth === 'partly' && outcome !== 'unknown'
		? `It was done in part, and the node says ${outcome}.`
		: undefined;
}

function isOffboarding({ node }: Recording): boolean {
	return node?.operation === 'offboardUser';
}

/** An offboarding that was waited for is completed exactly if every change was made. */
function endComplaint({ calls }: Recording, status: unknown): string | undefined {
	const isWhole = calls !== undefined && calls.every(isMade);
	if (status === 'completed' && !isWhole) return 'It is called completed, and changes are missing.';
	return /^(completedWithErrors|failed)$/.test(String(status)) && isWhole
		? `It is called ${String(status)}, and every change was made.`
		: undefined;
}

/** A refresh that was waited for does not pass without a word when Microsoft refused what it reads. */
function refreshComplaint({ node, microsoft }: Recording, warnings: unknown): string | undefined {
	const isWaitedFor =
		node?.operation === 'refreshCachedData' && node.parameters.waitForEnd === true;
	return isWaitedFor && microsoft?.some(isRefusal) && warnings === undefined
		? 'It is called completed, and nothing was read.'
		: undefined;
}
