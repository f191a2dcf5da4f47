import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { RunOrigin } from '../../engine/operation';
import { redactSecrets, removeSecrets } from '../../output/judge/redact';
import type { Detail, StepName } from '../results';
import type { Verification } from '../verify';
import type { Reading } from './readingLog';
import { certifiedSteps, type CertifiedStep } from './steps';
import { openPoints, verdictOf, type Verdict } from './verdict';

/** A run of a workflow. */
interface Run {
	workflow: string | null;
	workflowId: string | null;
	executionId: string | null;
}

/** What an auditor files about somebody who has left. A member that nobody knows is null. */
export interface Certificate {
	title: string;
	verdict: Verdict;
	/** What the verdict means, as a sentence. */
	summary: string;
	user: { userPrincipalName: string; displayName: string | null; objectId: string | null };
	tenant: { domain: string; name: string | null };
	/** The run is null when another one, or somebody else, gave it to CIPP. */
	askedBy: { reference: string | null } & Run;
	issuedBy: Run;
	/** ISO 8601 in the workflow's time zone. */
	times: {
		/** When this run gave it to CIPP. */
		queued: string | null;
		/** For when it was planned in CIPP; of one that was to run at once, when CIPP took it. */
		planned: string | null;
		/** CIPP does not note when it began: no step ran before this. */
		startedNotBefore: string | null;
		ended: string | null;
		/** When the user was read back for the last time. */
		readBack: string | null;
		issued: string;
	};
	taskIds: { offboarding: string | null; deletion: string | null };
	steps: CertifiedStep[];
	/** What CIPP said about no step. */
	otherLines: string[];
	/** What is left to do or to look at; empty when nothing is. */
	open: string[];
	warnings: string[];
}

/** What a certificate needs beside the output of its item. */
export interface Circumstances {
	origin: RunOrigin;
	reference: string;
	/** The options that CIPP got, which name the people who got something. */
	options: IDataObject;
	/** True when this very run gave it to CIPP. */
	isOwn: boolean;
	/** When it did, ISO 8601; absent when no answer said so. */
	queuedAt?: string;
	/** ISO 8601 of the task in CIPP. */
	plannedAt?: string | null;
	/** Milliseconds since 1970. */
	notBefore?: number;
	reading?: Reading;
	/** True when it is not the run that carried it out, but a later look. */
	isLaterLook?: boolean;
	/** Texts that must not stand anywhere in it, such as the new password. */
	secrets: string[];
}

/**
 * Makes the certificate of a leaver from the output of its item, so that it never says other than
 * that.
 *
 * @param output what Offboard User, or an operation of Offboarding, gives for the user
 */
export function certify(output: IDataObject, more: Circumstances): Certificate {
	const { origin, reading } = more;
	const details = (output.details ?? []) as unknown as Detail[];
	const verification = output.verification as unknown as Verification[] | undefined;
	const hasEnded = Array.isArray(output.unconfirmedSteps);
	const zoned = (iso: unknown) => inZone(iso, origin.timezone);
	const steps = certifiedSteps({
		steps: (output.steps ?? []) as StepName[],
		details,
		verification,
		options: more.options,
		hasEnded,
		readAt: (step) => zoned(reading?.at.get(step)),
	});
	const list = (name: string) => (output[name] ?? []) as StepName[];
	const standing = {
		status: String(output.status),
		hasEnded,
		steps,
		unconfirmed: list('unconfirmedSteps'),
		pending: list('pendingSteps'),
		isLaterLook: more.isLaterLook === true,
	};
	const label = (name: unknown, plain: unknown) => (name && name !== plain ? String(name) : null);
	const certificate: Certificate = {
		title: `Certificate of leaving: ${String(output.userEmail)}`,
		...verdictOf(standing),
		user: {
			userPrincipalName: String(output.userEmail),
			displayName: reading?.displayName ?? label(output.userName, output.userEmail),
			objectId: reading?.objectId ?? null,
		},
		tenant: {
			domain: String(output.tenantDomain ?? ''),
			name: label(output.tenantLabel, output.tenantDomain),
		},
		askedBy: {
			reference: redactSecrets(more.reference).text || null,
			...(more.isOwn ? runOf(origin) : { workflow: null, workflowId: null, executionId: null }),
		},
		issuedBy: runOf(origin),
		times: {
			queued: zoned(more.queuedAt),
			planned: zoned(more.plannedAt ?? output.scheduledTime),
			startedNotBefore:
				hasEnded && more.notBefore !== undefined
					? zoned(DateTime.fromMillis(more.notBefore).toISO())
					: null,
			ended: hasEnded ? zoned(output.executedTime) : null,
			readBack: zoned([...(reading?.at.values() ?? [])].sort().at(-1)),
			issued: zoned(DateTime.utc().toISO()) ?? '',
		},
		taskIds: {
			offboarding: (output.taskId ?? null) as string | null,
			deletion: (output.deletionTaskId ?? null) as string | null,
		},
		steps,
		otherLines: details.filter(({ step }) => step === null).map(({ message }) => message),
		open: openPoints(standing),
		warnings: (output.warnings ?? []) as string[],
	};
	return withoutSecrets(certificate, more.secrets);
}

function runOf({ workflowName, workflowId, executionId }: RunOrigin): Run {
	return {
		workflow: workflowName || null,
		workflowId: workflowId || null,
		executionId: executionId || null,
	};
}

function inZone(iso: unknown, zone: string): string | null {
	if (typeof iso !== 'string') return null;
	const moment = DateTime.fromISO(iso, { zone });
	return moment.isValid ? moment.startOf('second').toISO({ suppressMilliseconds: true }) : null;
}

/** Takes secrets out of every text of a value, however deep. */
function withoutSecrets<T>(value: T, secrets: string[]): T {
	if (typeof value === 'string') return removeSecrets(value, secrets) as T;
	if (Array.isArray(value)) return value.map((one) => withoutSecrets<unknown>(one, secrets)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, member]) => [name, withoutSecrets<unknown>(member, secrets)]),
	) as T;
}
