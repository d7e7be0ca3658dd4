/** The group directory: the process with its statute, groups, memberships, tasks, organisations and persons. */
@NullMarked
package cz.tripartita.readmodels.groupdirectory;

import org.jspecify.annotations.NullMarked;
