/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.function.Function;

import org.jalon.schedule.Network;

/** Lets all packages of the kernel read the layout of a network, which is not part of its API. */
public final class NetworkAccess {

    private static Function<Network, NetworkData> reader;

    private NetworkAccess() {
    }

    /**
     * Called once by the class of networks.
     *
     * @param access reads the layout of a network
     */
    public static void open(Function<Network, NetworkData> access) {
        reader = access;
    }

    /**
     * The layout of a network.
     *
     * @param network a network
     * @return its arrays, not to be changed
     */
    public static NetworkData of(Network network) {
        return reader.apply(network);
    }
}
