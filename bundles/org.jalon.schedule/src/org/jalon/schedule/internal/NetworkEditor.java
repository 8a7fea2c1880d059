/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.internal;

import java.util.BitSet;
import java.util.List;

import org.jalon.schedule.Activity;
import org.jalon.schedule.CycleException;
import org.jalon.schedule.Link;

/** Changes the layout of a network and notes which activities must be computed anew. */
public final class NetworkEditor {

    private final NetworkData network;
    /** Activities whose early dates may change. */
    public final BitSet early = new BitSet();
    /** Activities whose late dates may change. */
    public final BitSet late = new BitSet();

    /**
     * An editor.
     *
     * @param network a layout that nobody else uses
     */
    public NetworkEditor(NetworkData network) {
        this.network = network;
    }

    /**
     * Replaces an activity.
     *
     * @param i        its index
     * @param activity what takes its place
     * @param links    gives the links by index
     */
    public void set(int i, Activity activity, List<Link> links) {
        network.assign(i, activity);
        touch(i);
        Rows outgoing = network.topology.outgoing;
        for (int k = outgoing.from[i]; k < outgoing.to[i]; k++) {
            network.assign(outgoing.links[k], links.get(outgoing.links[k]));
            early.set(network.successor[outgoing.links[k]]);
        }
        Rows incoming = network.topology.incoming;
        for (int k = incoming.from[i]; k < incoming.to[i]; k++) {
            network.assign(incoming.links[k], links.get(incoming.links[k]));
            late.set(network.predecessor[incoming.links[k]]);
        }
    }

    private void touch(int i) {
        early.set(i);
        late.set(i);
    }

    /**
     * Adds a link.
     *
     * @param link the link; its index is the number of links before
     * @throws CycleException if it would close a cycle; nothing has changed then
     */
    public void link(Link link) {
        network.growLinks();
        int index = network.links - 1;
        try {
            network.assign(index, link);
            network.topology.add(index, network.predecessor, network.successor);
        } catch (CycleException e) {
            network.links--;
            throw e;
        }
        early.set(link.successor());
        late.set(link.predecessor());
    }

    /**
     * Removes a link; the last link takes its index.
     *
     * @param index index of the link
     * @param moved the last link
     */
    public void unlink(int index, Link moved) {
        Topology topology = network.topology;
        early.set(network.successor[index]);
        late.set(network.predecessor[index]);
        topology.outgoing.remove(network.predecessor[index], index);
        topology.incoming.remove(network.successor[index], index);
        int last = --network.links;
        if (index != last) {
            topology.outgoing.rename(network.predecessor[last], last, index);
            topology.incoming.rename(network.successor[last], last, index);
            network.assign(index, moved);
            // The reasons of their dates name the link by its index.
            early.set(moved.successor());
            late.set(moved.predecessor());
        }
    }
}
