// Everything on the site that follows the visitor's clock, as one small file; the archive banner, which stands on every page, brings it.
import './archive-banner.ts';
import './countdown-timer.ts';
import './milestone-thread.ts';
import './relative-day.ts';
