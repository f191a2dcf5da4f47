import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { cancelOffboarding } from './cancel.operation';
import { deleteOffboarding } from './delete.operation';
import { getOffboarding } from './get.operation';
import { getAllOffboardings } from './getAll.operation';
import { runOffboardingNow } from './runNow.operation';
import { updateOffboarding } from './update.operation';
import { verifyOffboarding } from './verify.operation';
import { waitForOffboarding } from './wait.operation';

/** Offboardings that were submitted to CIPP, by this node or by somebody else. */
export const offboarding: Resource = {
	name: 'Offboarding',
	value: 'offboarding',
	operations: [
		asOperation(getAllOffboardings),
		asOperation(getOffboarding),
		asOperation(waitForOffboarding),
		asOperation(verifyOffboarding),
		asOperation(updateOffboarding),
		asOperation(cancelOffboarding),
		asOperation(runOffboardingNow),
		asOperation(deleteOffboarding),
	],
};
