package org.yizhan.web.residents.roster;

import org.yizhan.domain.texts.Sentence;

/// What is wrong in a line of a roster, in the clerk's words.
///
/// @param line in the file, from 1
/// @param what the whole sentence
public record RosterProblem(int line, Sentence what) {}
