import type { IDataObject } from 'n8n-workflow';

import { collectionField } from '../../fields/collection';
import type { Entry, Operation, OperationContext, Output } from '../../engine/operation';
import {
	certificateField,
	readCertificateForm,
	type CertificateForm,
} from '../../fields/certificate';
import { readReportItem, reportItemField } from '../../fields/reportItem';
import { certificateFiles } from '../../offboarding/certificate';
import { offboardingSummary } from '../../offboarding/summary';
import { oneOffboarding } from '../../offboarding/tasks/family';
import type { Verification } from '../../offboarding/verify';
import type { FollowOptions } from '../../offboarding/wait/readWaitOptions';
import type { TaskParams } from '../../scheduler/target';
import { changesSince } from './changesSince';
import { followEndpoints, followTasks } from './followTasks';

interface VerifyParams extends TaskParams {
	certificate: CertificateForm;
}

const optionsField = collectionField([reportItemField, certificateField]);

/** Microsoft has had its time, so what is not so is read again without long pauses. */
const BETWEEN_LOOKS_MS = 1000;

/** Reads the users of offboardings back that have ended, and says what is another way than reported. */
export const verifyOffboarding: Operation<VerifyParams> = {
	name: 'Verify',
	value: 'verify',
	action: 'Verify offboarding',
	description:
		'Read a user back after an offboarding, whoever queued it, and see what no longer is as reported',
	fields: [...oneOffboarding.fields, optionsField],
	endpoints: followEndpoints,
	writes: false,
	read: (item) => {
		// It belongs to the run, and is read here for what may be wrong with it.
		readReportItem(item, 'options');
		return { ...oneOffboarding.read(item), certificate: readCertificateForm(item, 'options') };
	},
	subject: oneOffboarding.subject,
	resolve: oneOffboarding.resolve,
	// Nothing is read for a single item: `finish` reads all of them together.
	submit: async () => ({}),
	finish: verifyAll,
	files: ({ certificate }, json) => certificateFiles(certificate, json),
	summary: offboardingSummary('options'),
};

async function verifyAll(
	submitted: Array<Entry<VerifyParams>>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	const found = await followTasks(submitted, withoutWaiting, context, true);
	return new Map([...found].map(([index, output]) => [index, withChanges(output)] as const));
}

/** What has ended is read back, and what has not is reported as it stands. */
function withoutWaiting({ certificate }: VerifyParams): FollowOptions {
	return {
		intervalMs: BETWEEN_LOOKS_MS,
		maximumWaitMs: 0,
		failOnStepErrors: false,
		failWhenNothingDone: false,
		waitForEarlier: true,
		verify: true,
		returnNewPassword: false,
		waitForLicenseRemoval: false,
		certificate,
	};
}

/** Puts what has changed before all that is as it was. */
function withChanges(output: Output | Error): Output | Error {
	if (output instanceof Error || Array.isArray(output)) return output;
	const { status, verification, ...rest } = output;
	const found = verification as unknown as Verification[] | undefined;
	const changes = changesSince(found ?? []);
	return {
		status,
		changed: changes.length > 0,
		changes: changes as unknown as IDataObject[],
		...(found && { verification }),
		...rest,
	};
}
