import type { IDataObject } from 'n8n-workflow';

import { collectionField } from '../../fields/collection';
import type { Operation, OperationContext } from '../../engine/operation';
import {
	certificateField,
	readCertificateForm,
	type CertificateForm,
} from '../../fields/certificate';
import { returnNewPasswordField } from '../../fields/newPassword';
import { certificateFiles, certificateMembers } from '../../offboarding/certificate';
import { reportOn } from '../../offboarding/outcome/report';
import type { Detail } from '../../offboarding/results';
import { oneOffboarding } from '../../offboarding/tasks/family';
import { timesOf } from '../../offboarding/verify';
import { TASK_DETAILS, VERSION_QUESTION } from '../../scheduler/endpoints';
import type { ScheduledItem } from '../../scheduler/queries/listItems';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import type { TaskParams } from '../../scheduler/target';

interface GetParams extends TaskParams {
	returnNewPassword: boolean;
	certificate: CertificateForm;
}

const optionsField = collectionField([certificateField, returnNewPasswordField]);

/** Reports on an offboarding as it stands, with one entry per step. */
export const getOffboarding: Operation<GetParams> = {
	name: 'Get',
	value: 'get',
	action: 'Get offboarding',
	description: 'Look at an offboarding that was submitted earlier, and at what became of each step',
	fields: [...oneOffboarding.fields, optionsField],
	endpoints: [...oneOffboarding.lookUps, TASK_DETAILS, VERSION_QUESTION],
	writes: false,
	read: (item) => ({
		...oneOffboarding.read(item),
		returnNewPassword: item.switch('options.returnNewPassword', 'Return New Password'),
		certificate: readCertificateForm(item, 'options'),
	}),
	subject: oneOffboarding.subject,
	resolve: oneOffboarding.resolve,
	submit: async ({ params }, context) => await get(params, context),
	files: ({ certificate }, json) => certificateFiles(certificate, json),
};

async function get(
	{ item, returnNewPassword, certificate }: GetParams,
	context: OperationContext,
): Promise<IDataObject> {
	const { task } = item as ScheduledItem;
	const { columns, summary } = await reportOn(
		item as ScheduledItem,
		new TaskQueries(context),
		context,
	);
	const { status, ...others } = columns;
	const newPassword = returnNewPassword ? summary?.newPassword : undefined;
	const output = {
		status,
		details: (summary?.details ?? [notEnded(columns)]) as unknown as IDataObject[],
		...others,
	};
	return {
		...output,
		...certificateMembers(certificate, output, {
			origin: context.origin,
			reference: task.reference,
			options: task.options,
			isOwn: false,
			notBefore: timesOf(task).notBefore,
			secrets: summary?.newPassword === undefined ? [] : [summary.newPassword],
		}),
		...(newPassword !== undefined && { newPassword }),
	};
}

function notEnded({ taskState }: IDataObject): Detail {
	return {
		step: null,
		status: 'info',
		message: `The task has not ended, so nothing is known of its steps (state ${String(taskState)}).`,
	};
}
