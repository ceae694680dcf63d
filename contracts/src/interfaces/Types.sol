// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Who a citizen is to the chain: a number given once, in order of registration, starting at 1.
/// It outlives lost wallets. Zero means "nobody".
type CitizenIndex is uint32;

/// @notice A municipal district's number. Zero stands for the whole city.
type DistrictId is uint16;

/// @notice A project's place in its round's list, starting at 0.
type ProjectId is uint8;

/// @notice Money in kopecks (hundredths of a rouble), which are also the coin's smallest unit (2 decimals).
type Kopecks is uint48;

/// @notice A department of the city's administration, numbered from 1. Zero means "none".
type DepartmentId is uint16;

/// @notice An officer's appointment, numbered from 1 over the whole city. Zero means "none". A person appointed
/// again, or to another department, gets a new number.
type OfficerId is uint24;

/// @notice An appeal. Made of who filed it, on which day, and which of that day's it is, so that nobody needs a
/// counter: `filer << 96 | day << 32 | ordinal`, with `day` in days of unix time. The ordinal runs from 0 to the daily
/// limit less one; its bit 31 is set when the information centre filed for somebody else.
type AppealId is uint256;

/// @notice What an appeal is about: a leaf of the published tree of categories.
type CategoryId is uint16;

/// @notice A sort of appeal with deadlines of its own: complaint, suggestion, and so on. Zero is none.
type AppealKind is uint8;

/// @notice A version of a kind's deadlines, numbered from 1 over all kinds. A version never changes.
type TermsId is uint16;

using { neqCitizen as != } for CitizenIndex global;
using { eqDistrict as ==, neqDistrict as != } for DistrictId global;
using { ltProject as < } for ProjectId global;
using { eqDepartment as ==, neqDepartment as != } for DepartmentId global;
using { eqOfficer as ==, neqOfficer as != } for OfficerId global;
using { eqAppeal as ==, neqAppeal as != } for AppealId global;
using { subKopecks as -, ltKopecks as <, leKopecks as <=, gtKopecks as >, eqKopecks as == } for Kopecks global;

function neqCitizen(CitizenIndex a, CitizenIndex b) pure returns (bool) {
    return CitizenIndex.unwrap(a) != CitizenIndex.unwrap(b);
}

function eqDistrict(DistrictId a, DistrictId b) pure returns (bool) {
    return DistrictId.unwrap(a) == DistrictId.unwrap(b);
}

function neqDistrict(DistrictId a, DistrictId b) pure returns (bool) {
    return DistrictId.unwrap(a) != DistrictId.unwrap(b);
}

function ltProject(ProjectId a, ProjectId b) pure returns (bool) {
    return ProjectId.unwrap(a) < ProjectId.unwrap(b);
}

function subKopecks(Kopecks a, Kopecks b) pure returns (Kopecks) {
    return Kopecks.wrap(Kopecks.unwrap(a) - Kopecks.unwrap(b));
}

function ltKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) < Kopecks.unwrap(b);
}

function leKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) <= Kopecks.unwrap(b);
}

function gtKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) > Kopecks.unwrap(b);
}

function eqKopecks(Kopecks a, Kopecks b) pure returns (bool) {
    return Kopecks.unwrap(a) == Kopecks.unwrap(b);
}

function eqDepartment(DepartmentId a, DepartmentId b) pure returns (bool) {
    return DepartmentId.unwrap(a) == DepartmentId.unwrap(b);
}

function neqDepartment(DepartmentId a, DepartmentId b) pure returns (bool) {
    return DepartmentId.unwrap(a) != DepartmentId.unwrap(b);
}

function eqOfficer(OfficerId a, OfficerId b) pure returns (bool) {
    return OfficerId.unwrap(a) == OfficerId.unwrap(b);
}

function neqOfficer(OfficerId a, OfficerId b) pure returns (bool) {
    return OfficerId.unwrap(a) != OfficerId.unwrap(b);
}

function eqAppeal(AppealId a, AppealId b) pure returns (bool) {
    return AppealId.unwrap(a) == AppealId.unwrap(b);
}

function neqAppeal(AppealId a, AppealId b) pure returns (bool) {
    return AppealId.unwrap(a) != AppealId.unwrap(b);
}
