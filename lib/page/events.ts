/** Something begins to move, and has moved or been chosen. Our own popover tells by `toggle` that it is open. */
export const starts = ['transitionrun', 'animationstart'];
export const ends = ['transitionend', 'transitioncancel', 'animationend', 'animationcancel'];
export const acts = ['change', 'toggle', 'load', 'fullscreenchange', 'slotchange'];
export const ofWindow = ['load', 'popstate', 'hashchange', 'resize'];
/** What the pointer does opens menus and moves things by style alone. */
export const pointed = ['pointerover', 'pointerdown', 'pointerup'];
