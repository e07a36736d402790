/** The element below `<html>` whose closed shadow root holds all of our interface within a page. */
export const UI_HOST = 'whowhen-ui';
