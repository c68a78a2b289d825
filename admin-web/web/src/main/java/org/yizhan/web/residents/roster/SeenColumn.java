package org.yizhan.web.residents.roster;

/// A column of a file as it was understood.
///
/// @param sample what stands first under the header, an identity number masked
/// @param word the column's word; empty if it is not used
public record SeenColumn(String header, String sample, String word) {}
