import { describeResource } from './matrix';
import { scheduledItemCases } from './scheduledItem.cases';

describeResource('scheduledItem', scheduledItemCases);
