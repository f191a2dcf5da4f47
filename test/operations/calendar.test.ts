import { calendarCases } from './calendar.cases';
import { describeResource } from './matrix';

describeResource('calendar', calendarCases);
